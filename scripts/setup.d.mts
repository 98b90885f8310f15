export const ROOT: string;
export function ensureDependencies(): void;
export function npm(args: string[], environment?: Record<string, string>): number;
export function findBrowser(family: 'chromium' | 'firefox'): string | null;
export function ensurePackages(packages: string[]): void;
