import { describeSeeds } from "./simulate.js";

describeSeeds("even");
