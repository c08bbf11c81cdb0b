#!/usr/bin/env node
import { letReaderGo, processIo } from "./cli/io.js";
import { runCli } from "./cli/run-cli.js";

letReaderGo(process.stdout);
letReaderGo(process.stderr);
process.exitCode = await runCli(process.argv.slice(2), processIo());
