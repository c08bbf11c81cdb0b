/** The lines of a typed or pasted list, without blank ones and without the numbers or dots that lists are pasted with. */
export declare function linesOf(text: string): string[];
