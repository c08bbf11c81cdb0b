import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ENGLISH } from "../../shared/messages/en/catalogue.js";

/** A built file that a page of the pane takes from the server, and its size on the way there. */
export interface Download {
  readonly file: string;
  readonly gzipped: number;
}

/** What one page downloads of our own: before its first view, and later, while the curator reads that. */
export interface PageDownload {
  readonly first: readonly Download[];
  readonly later: readonly Download[];
  /** The English sentences, which come on top for those who read them. */
  readonly english: readonly Download[];
}

/** A sentence that English alone has. */
const ENGLISH_ALONE = ENGLISH["pane.title"];

/** Follows a built page from its HTML through every script that it names, at once or later. Pictures are left out. */
export function pageDownload(built: string, page: string): PageDownload {
  const assets = join(built, "assets");
  const all = readdirSync(assets).filter((file) => /\.(js|css)$/.test(file));
  const namedIn = (text: string): string[] => all.filter((file) => text.includes(file));
  const html = readFileSync(join(built, page), "utf8");
  const first = new Set(namedIn(html));
  const reached = new Set(first);
  for (const file of reached) for (const named of namedIn(readFileSync(join(assets, file), "utf8"))) reached.add(named);
  const sized = (file: string): Download => ({ file, gzipped: gzipSync(readFileSync(join(assets, file))).length });
  const isEnglish = (file: string): boolean => readFileSync(join(assets, file), "utf8").includes(ENGLISH_ALONE);
  const afterwards = [...reached].filter((file) => !first.has(file));
  return {
    first: [...first].map(sized),
    later: afterwards.filter((file) => !isEnglish(file)).map(sized),
    english: afterwards.filter(isEnglish).map(sized),
  };
}

export function gzippedSize(downloads: readonly Download[]): number {
  return downloads.reduce((sum, { gzipped }) => sum + gzipped, 0);
}
