/** Servers of nobody, which count whoever comes: by connection, by request, by packet, by name. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Server as SocketServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** How far something came: the furthest of these. */
export type Reach = 'nothing' | 'packet' | 'connection' | 'request';

export type Trap = {
  url(name: string): string;
  readonly port: number;
  /** Which names were asked for, each once, in order of the alphabet. */
  asked(): readonly string[];
  reach(): Reach;
  /** Forgets who came. */
  forget(): void;
  close(): Promise<void>;
};

// Browsers take names under `localhost` for safe and lead them to this device by themselves, so that
// nothing but our policy is in the way.
const host = 'val.localhost';

/** Answers everything with an empty page that everybody may read. */
export async function startTrap(): Promise<Trap> {
  const asked = new Set<string>();
  const came = { connection: false, packet: false };
  const note = (url = '') => asked.add(url.slice(1).replace(/[/?].*/, ''));
  const server = createServer(({ url }, response) => {
    note(url);
    const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    response.writeHead(200, { ...open, 'content-type': 'text/html' });
    response.end('<!doctype html><title>Val</title><body>');
  });
  server.on('connection', () => {
    came.connection = true;
  });
  server.on('upgrade', ({ url }, socket) => {
    note(url);
    socket.destroy();
  });
  const port = await listen(server, 0);
  const datagrams = createSocket('udp4', () => {
    came.packet = true;
  });
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    url: (name) => `http://${host}:${port}/${name}`,
    port,
    asked: () => [...asked].toSorted(),
    reach: () =>
      asked.size > 0
        ? 'request'
        : came.connection
          ? 'connection'
          : came.packet
            ? 'packet'
            : 'nothing',
    forget: () => {
      asked.clear();
      came.connection = false;
      came.packet = false;
    },
    close: async () => {
      datagrams.close();
      server.closeAllConnections();
      await closed(server);
    },
  };
}

export type CatchAll = {
  /** The host names that were asked for, with or without encryption. */
  names(): readonly string[];
  close(): Promise<void>;
};

/** Stands where the whole web would be: every host name leads there. `null` when somebody else does. */
export async function startCatchAll(): Promise<CatchAll | null> {
  const names = new Set<string>();
  const plain = createServer(({ headers }, response) => {
    names.add(headers.host ?? 'without a name');
    response.end();
  });
  const encrypted = createTlsServer({
    SNICallback: (name, done) => {
      names.add(name);
      done(new Error('nobody lives here'));
    },
  });
  try {
    await listen(plain, 80);
    await listen(encrypted, 443);
  } catch {
    plain.close();
    return null; // The low ports are taken, or kept from those who are not root.
  }
  return {
    names: () => [...names].toSorted(),
    close: async () => {
      plain.closeAllConnections();
      await Promise.all([closed(plain), closed(encrypted)]);
    },
  };
}

async function listen(server: Server | SocketServer, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the trap is not set');
  return address.port;
}

const closed = (server: SocketServer) =>
  new Promise<void>((resolve) => server.close(() => resolve()));
