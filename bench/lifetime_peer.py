"""Times the Python package lifetimes 0.11.3 on the files of lifetime.mjs; prints one JSON object.

usage: python lifetime_peer.py customers.csv RUNS [pareto] | python lifetime_peer.py --log orders.csv
Times are CPU seconds of fits from the package's own starts, without reading the file: of the quickest
of RUNS runs, and of one run for the fits that take seconds.
"""
import json
import resource
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import pandas as pd
import lifetimes
from lifetimes.utils import summary_data_from_transaction_data

result = {"version": lifetimes.__version__}


def timed(name, run, runs=1):
    """The value, and the CPU seconds of the quickest of the runs."""
    result[name] = float("inf")
    for _ in range(runs):
        start = time.process_time()
        try:
            value = run()
        except Exception as error:  # A fit that does not converge is a result too.
            result[name + "_failed"] = type(error).__name__
            value = None
        result[name] = min(result[name], time.process_time() - start)
    return value


def merged_fit(data):
    groups = data.groupby(["x", "t", "age"]).size().reset_index(name="w")
    fitter = lifetimes.BetaGeoFitter()
    return fitter.fit(groups.x, groups.t, groups.age, weights=groups.w)


if sys.argv[1] == "--log":
    log = pd.read_csv(sys.argv[2], parse_dates=["date"])
    timed("rfm", lambda: summary_data_from_transaction_data(log, "customer", "date", "spend"))
else:
    data = pd.read_csv(sys.argv[1])
    short = int(sys.argv[2])
    spenders = data[(data.x > 0) & (data.spend > 0)]
    fit = timed("bg", lambda: lifetimes.BetaGeoFitter().fit(data.x, data.t, data.age))
    timed("bg_merged", lambda: merged_fit(data), short)
    timed("gg", lambda: lifetimes.GammaGammaFitter().fit(spenders.x, spenders.spend), short)
    if fit is not None:
        result["bg_parameters"] = list(fit.params_)
        x, t, age = data.x.values, data.t.values, data.age.values
        expected = timed(
            "expected",
            lambda: fit.conditional_expected_number_of_purchases_up_to_time(39, x, t, age),
            short,
        )
        timed("alive", lambda: fit.conditional_probability_alive(x, t, age), short)
        result["expected_sum"] = float(np.nansum(expected))
    if "pareto" in sys.argv:
        timed("pareto", lambda: lifetimes.ParetoNBDFitter().fit(data.x, data.t, data.age))
result["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(result))
