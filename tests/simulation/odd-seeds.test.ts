import { describeSeeds } from "./simulate.js";

describeSeeds("odd");
