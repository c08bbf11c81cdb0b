import { z } from "zod";

/**
 * The page's policy allows no code made at run time, and zod tries whether it may: each page would report a violation.
 * Imported before every schema.
 */
z.config({ jitless: true });
