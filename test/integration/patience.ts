/** The workbench recalculates the whole sample, often beside other work: a test may take its time. */
jest.setTimeout(240_000);
