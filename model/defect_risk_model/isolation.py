"""The process's surroundings: only known environment variables stay, and nothing is downloaded.

-I already keeps PYTHON* variables and the working directory from the interpreter; libraries read many
more (HF_HOME, TRANSFORMERS_*, ACCELERATE_*, TORCH_*), and a workflow's environment can be set by a step
that ran before.
"""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

#: Where programs, drivers and temporary files are, which GPU is ours.
_KEPT = {
    "PATH",
    "HOME",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LD_LIBRARY_PATH",
    "CUDA_VISIBLE_DEVICES",
    "CUDA_HOME",
    "CUDA_PATH",
    "NVIDIA_VISIBLE_DEVICES",
    "NVIDIA_DRIVER_CAPABILITIES",
    "ROCR_VISIBLE_DEVICES",
    "HIP_VISIBLE_DEVICES",
    "OMP_NUM_THREADS",
    # Which network card and links several GPUs use; none of these names a library to load.
    "NCCL_SOCKET_IFNAME",
    "NCCL_P2P_DISABLE",
    "NCCL_IB_DISABLE",
}
#: What torchrun tells its workers, and what the supervisor of a training run does.
WORKER_KEPT = {
    "RANK",
    "LOCAL_RANK",
    "GROUP_RANK",
    "ROLE_RANK",
    "WORLD_SIZE",
    "LOCAL_WORLD_SIZE",
    "ROLE_WORLD_SIZE",
    "MASTER_ADDR",
    "MASTER_PORT",
    "TORCHELASTIC_RUN_ID",
    "TORCHELASTIC_RESTART_COUNT",
    "TORCHELASTIC_MAX_RESTARTS",
    "TORCHELASTIC_USE_AGENT_STORE",
    "TORCH_NCCL_ASYNC_ERROR_HANDLING",
    "TORCHELASTIC_ERROR_FILE",
}
#: Only `prepare` speaks to anybody.
NETWORK_KEPT = {
    "HF_ENDPOINT",
    "HF_TOKEN",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
}
_OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_VERBOSITY": "error",
    # cuBLAS is reproducible only with a fixed workspace; fragmentation is the usual cause of a late OOM.
    "CUBLAS_WORKSPACE_CONFIG": ":4096:8",
    "PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True",
}


def isolated(environment: Mapping[str, str], *, extra: set[str] | None = None, online: bool = False) -> dict[str, str]:
    """The variables that a process of ours starts with."""
    kept = {name: value for name, value in environment.items() if name in _KEPT | (extra or set())}
    return {**kept, **_QUIET, **({} if online else _OFFLINE)}


def isolate(*, extra: set[str] | None = None, online: bool = False) -> None:
    """Makes this process so, and leaves the caller's folder."""
    wanted = isolated(os.environ, extra=extra, online=online)
    os.environ.clear()
    os.environ.update(wanted)
    # tempfile may have looked at the environment and the old folder already.
    tempfile.tempdir = None
    os.chdir(Path(__file__).resolve().parent)
