#!/usr/bin/env bash
# Builds llama.cpp's server and brings its conversion scripts: model/server/build.sh FOLDER
# The sources are those inside the source distribution of llama-cpp-python, checked by their hash.
# Needs python3 with pip, cmake 3.14 or later (a distribution's, or PyPI's) and a C++ compiler. 12 minutes on two cores.
set -euo pipefail

readonly VERSION=0.3.36
readonly SHA256=832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e

mkdir -p "${1:?the folder to build in}"
folder="$(cd "$1" && pwd)"
sources="$folder/sources-$VERSION"
build="$folder/build-$VERSION"

if [ ! -e "$sources/.unpacked" ]; then
  pinned="$folder/requirement-$VERSION.txt"
  echo "llama-cpp-python==$VERSION --hash=sha256:$SHA256" > "$pinned"
  python3 -m pip download --quiet --no-deps --no-binary llama-cpp-python --require-hashes \
    --requirement "$pinned" --dest "$folder"
  rm -rf "$sources" && mkdir "$sources"
  tar -xzf "$folder/llama_cpp_python-$VERSION.tar.gz" -C "$sources" --strip-components 1
  touch "$sources/.unpacked"
fi

# Not native: a cache may bring the server to a machine with fewer instructions. The user interface would be
# downloaded, and HTTPS and parallel regions need libraries that a test does not.
cmake -S "$sources/vendor/llama.cpp" -B "$build" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
  -DGGML_NATIVE=OFF -DGGML_OPENMP=OFF -DLLAMA_OPENSSL=OFF -DLLAMA_USE_PREBUILT_UI=OFF \
  -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_APP=OFF > "$folder/configure.log"
cmake --build "$build" --target llama-server --parallel "${JOBS:-$(nproc)}"

ln -sfn "$sources/vendor/llama.cpp" "$folder/llama.cpp"
ln -sf "$build/bin/llama-server" "$folder/llama-server"
"$folder/llama-server" --version
