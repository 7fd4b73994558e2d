"""What PEFT says, unrounded: values.py BASE ADAPTER < [[token id, …], …] > {"adapter": […], "base": […]}."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from defect_risk_model.adapter_files import check_base, read_adapter
from defect_risk_model.base_model import open_base
from defect_risk_model.device import choose_device, versions
from defect_risk_model.isolation import isolate
from defect_risk_model.load import load_adapter, load_base
from defect_risk_model.readout import predict


def main() -> None:
    """Scores the prompts one by one in fp32 on the CPU, with the adapter and without."""
    folders = [Path(argument).absolute() for argument in sys.argv[1:]]
    prompts = json.load(sys.stdin)
    isolate()
    base, adapter = open_base(folders[0]), read_adapter(folders[1], None)
    check_base(adapter, base)
    device = choose_device("cpu", "fp32")
    values = {}
    for name in ("base", "adapter"):
        model = load_base(base, device, adapter.manifest["digitIds"])
        if name == "adapter":
            model = load_adapter(model, adapter, base)
        values[name] = predict(model, prompts, batch=1, device=device)
    json.dump({**values, "versions": versions()}, sys.stdout)


if __name__ == "__main__":
    main()
