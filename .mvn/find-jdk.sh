# Sourced by mvnw: leaves JAVA_HOME on a JDK of at least 25, found in the usual places, or as it was.
mosaic_jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
mosaic_jdk_fits() { [ -x "$1/bin/javac" ] && [ "$(mosaic_jdk_major "$1")" -ge 25 ] 2>/dev/null; }
mosaic_find_jdk() {
  for mosaic_home in "${JAVA_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" \
    "$(d=$(command -v javac 2>/dev/null) && cd "$(dirname "$(readlink -f "$d")")/.." && pwd)" \
    $(set +f; ls -d /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
      /Library/Java/JavaVirtualMachines/*25*/Contents/Home 2>/dev/null); do
    if [ -n "$mosaic_home" ] && mosaic_jdk_fits "$mosaic_home"; then
      JAVA_HOME=$mosaic_home; export JAVA_HOME; return
    fi
  done
}
mosaic_find_jdk
