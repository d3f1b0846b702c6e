/** Where a Python lives that has a module: the operating system's own may not be the first on the path. */
import { spawnSync } from 'node:child_process';

const places = ['python3', '/usr/bin/python3'];

/** Command of a Python with that module, or `null`. @param {string} name */
export const pythonWith = (name) =>
  places.find((place) => spawnSync(place, ['-c', `import ${name}`]).status === 0) ?? null;
