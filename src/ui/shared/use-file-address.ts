/** A file that is made in the page, as an address for a link that saves it. */
import { useEffect, useState } from 'preact/hooks';

type Made = { readonly by: () => Promise<Blob>; readonly address: string };

/**
 * `null` until the file is there. What another `make` made is never given out, not even for a moment:
 * it may say what the person has just chosen not to say.
 */
export function useFileAddress(make: () => Promise<Blob>): string | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    const keep = async () => {
      const file = await make();
      if (isOver) return;
      address = URL.createObjectURL(file);
      setMade({ by: make, address });
    };
    void keep();
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [make]);
  return made?.by === make ? made.address : null;
}
