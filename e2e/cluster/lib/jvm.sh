# What JVM projects are compiled in and layered on: this machine's JDK and the project's own Maven, cut down, with all that the
# projects of the tests need, because pods reach no other network.

JVM_PROJECTS=$here/../../kapi/src/test/resources/jvm
JVM=$CACHE/jvm # kept from run to run

. "$here/../../.mvn/find-jdk.sh"

# Once for each JDK and each change of the projects.
jvm_parts() {
  local stamp
  stamp=$(find "$JVM_PROJECTS" "$here/lib/jvm.sh" -type f | sort | xargs sha256sum | cat - "$JAVA_HOME/release" | sha256sum)
  [ "$(cat "$JVM/.stamp" 2>/dev/null)" != "$stamp" ] || return 0
  say "cutting a JDK and fetching what its Maven needs"
  rm -rf "$JVM" && mkdir -p "$JVM"
  "$JAVA_HOME/bin/jlink" --strip-debug --no-man-pages --no-header-files --output "$JVM/jdk" \
    --add-modules java.se,jdk.compiler,jdk.httpserver,jdk.jartool,jdk.unsupported,jdk.zipfs
  "$JAVA_HOME/bin/jlink" --strip-debug --no-man-pages --no-header-files --compress zip-6 --output "$JVM/jre" \
    --add-modules java.base,jdk.httpserver
  local maven project
  maven=$("$here/../../mvnw" --version | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Maven home: //p')
  cp -r "$maven" "$JVM/maven"
  for project in maven modules; do
    cp -r "$JVM_PROJECTS/$project" "$JVM/project"
    "$JVM/maven/bin/mvn" -B -ntp -q -f "$JVM/project/pom.xml" -Dmaven.repo.local="$JVM/repository" -DskipTests package \
      org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath -DincludeScope=runtime
    rm -rf "$JVM/project"
  done
  echo "$stamp" >"$JVM/.stamp"
}

jvm_images() {
  jvm_tree jre
  image jre tree 'ENV JAVA_HOME=/java' 'ENV PATH=/java/bin:/usr/bin:/bin'
  rm -rf tree
  jvm_tree jdk
  mkdir -p tree/opt
  cp -r "$JVM/maven" "$JVM/repository" tree/opt/
  image maven tree 'ENV JAVA_HOME=/java' 'ENV PATH=/opt/maven/bin:/java/bin:/usr/bin:/bin' \
    'ENV MAVEN_ARGS="-o -Dmaven.repo.local.tail=/opt/repository -Dmaven.repo.local.tail.ignoreAvailability=true"'
  rm -rf tree
}

jvm_tree() { # jre|jdk
  local file
  busybox_into tree
  for file in "$JVM/$1/bin/java" "$JVM/$1"/lib/*.so "$JVM/$1"/lib/server/*.so; do carry_libraries "$file" tree; done
  rm -rf "tree${JVM%%/jvm}" # its own are there already
  cp -r "$JVM/$1" tree/java
}
