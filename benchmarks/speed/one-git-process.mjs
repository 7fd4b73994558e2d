/** Preloaded, the program counts one core and so starts one git process at a time; the machine keeps its cores. */
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

os.availableParallelism = () => 1;
syncBuiltinESMExports();
