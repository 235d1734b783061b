"""The peer of bench/scoring.mjs: rank acceptability with pymcdm, as its users write it.

Reads a JSON problem from the file named, prints seconds, CPU seconds, peak memory and the share of
trials in which each programme comes first.
"""

import json
import resource
import sys
import time

import numpy as np
import pymcdm
from pymcdm.helpers import rankdata
from pymcdm.methods import WSM
from pymcdm.normalizations import minmax_normalization

problem = json.load(open(sys.argv[1]))
matrix = np.array(problem["ratings"])
weights = np.array(problem["weights"]) / sum(problem["weights"])
types = np.ones(len(weights))
spread, trials = problem["spread"], problem["trials"]
random = np.random.default_rng(1)

start, cpu = time.perf_counter(), time.process_time()
method = WSM(normalization_function=minmax_normalization)
counts = np.zeros((len(matrix), len(matrix)), dtype=int)
rows = np.arange(len(matrix))
for drawn in random.dirichlet(np.ones(len(weights)), trials):
    scores = method(matrix, (1 - spread) * weights + spread * drawn, types)
    counts[rows, rankdata(scores, reverse=True).astype(int) - 1] += 1
print(
    json.dumps(
        {
            "version": getattr(pymcdm, "__version__", ""),
            "seconds": time.perf_counter() - start,
            "cpu": time.process_time() - cpu,
            "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "first": (counts[:, 0] / trials).tolist(),
        }
    )
)
