// The few globals that every runtime has and that the domain may use; the language's own lib has none.
interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  hash: string;
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
}
interface URLSearchParams {
  forEach(visit: (value: string, name: string) => void): void;
  delete(name: string): void;
}
declare function btoa(binary: string): string;
declare function atob(text: string): string;
declare const URL: { parse(url: string): URL | null };
interface AbortSignal {
  readonly aborted: boolean;
}
