/**
 * Loads scripts that the site serves itself, each once, when it is first needed.
 *
 * @module
 */
const loaded = new Map<string, Promise<void>>();

/** Runs the script at an address of this site. */
export function loadScript(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loaded.delete(address);
      reject(new Error(`${address} cannot be loaded.`));
    });
    document.head.append(script);
  });
  loaded.set(address, loading);
  return loading;
}
