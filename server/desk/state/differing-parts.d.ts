/** A text cut into what two values share and what tells them apart, word by word from both ends. */
export interface DifferingParts {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}
/** Both texts cut so: «Приказ № 7» and «Приказ № 8» share «Приказ № », and differ in «7» and «8». */
export declare function differingParts(one: string, other: string): readonly [DifferingParts, DifferingParts];
