/** Headers of every answer: no sniffing, no frames, no keeping, no telling of addresses to others. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers are data: a browser that shows one must load and run nothing. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The API page runs its own scripts, calls this address, and reaches nothing else. Its styles and icons are written inline. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
