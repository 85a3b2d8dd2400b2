package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script in a checkout with a tiny program and a Maven that only pretends. */
class LauncherIT {
  @TempDir private Path directory;
  private Path checkout;
  private Path source;
  private Path page;
  private Path tools;
  private Path builds;

  /** What the launcher starts here. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] arguments) {
      System.out.println(
          "echo " + String.join("|", arguments) + " in " + Path.of("").toAbsolutePath());
    }
  }

  record Result(int status, String out, String err) {}

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Files.createDirectories(directory.resolve("a check out"));
    tools = Files.createDirectories(directory.resolve("tools"));
    builds = directory.resolve("builds");
    source = Files.createDirectories(checkout.resolve("domain/src/main")).resolve("Thing.java");
    Files.writeString(source, "class Thing {}");
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.createDirectories(checkout.resolve("bootstrap"));
    page = Files.createDirectories(checkout.resolve("frontend/src/app")).resolve("page.tsx");
    Files.writeString(page, "export {};");
    Files.copy(launcher().resolveSibling("frontend/build"), checkout.resolve("frontend/build"));
    Files.copy(launcher(), checkout.resolve("blossomer"));
    Path product = directory.resolve("product.jar");
    makeJar(product);
    writeProgram("node", "echo v20.19.0\n");
    writeProgram("npm", "exit 1\n");
    writeProgram(
        "mvn",
        """
        echo noise
        echo build >> "%s"
        mkdir -p bootstrap/target
        cp "%s" bootstrap/target/blossomer.jar
        """
            .formatted(builds, product));
  }

  @Test
  void buildsOnceAndThenStartsAtOnce() throws Exception {
    Result first = run("--version", "a b");
    assertThat(first.status()).isZero();
    assertThat(first.out()).isEqualTo("echo --version|a b in " + directory.toRealPath() + "\n");
    assertThat(first.err()).startsWith("Building Blossomer").hasLineCount(1);

    Result second = run("--version");
    assertThat(second.status()).isZero();
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run("x");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
    run("x");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceOfTheWebAppIsNewerOrGone() throws Exception {
    Path client = Files.createDirectories(checkout.resolve("clients/typescript/src"));
    Path worker = Files.createDirectories(checkout.resolve("frontend/worker"));
    run("x");
    Files.writeString(page, "export {}; // changed");
    run("x");
    assertThat(builds()).isEqualTo(2);

    Files.delete(page);
    run("x");
    assertThat(builds()).isEqualTo(3);

    Files.writeString(client.resolve("client.ts"), "export {};");
    run("x");
    assertThat(builds()).isEqualTo(4);

    Files.writeString(worker.resolve("sw.js"), "// changed");
    run("x");
    assertThat(builds()).isEqualTo(5);

    Files.writeString(checkout.resolve("clients/package-lock.json"), "{}");
    run("x");
    assertThat(builds()).isEqualTo(6);
  }

  @Test
  void doesNotBuildAgainForWhatABuildMakes() throws Exception {
    Path client = Files.createDirectories(checkout.resolve("clients/typescript/src"));
    run("x");
    Path generated = Files.createDirectories(client.resolve("generated"));
    Files.writeString(generated.resolve("contract.ts"), "export {};");
    Path dist = Files.createDirectories(checkout.resolve("frontend/dist"));
    Files.writeString(dist.resolve("index.html"), "<!doctype html>");
    Files.createDirectories(checkout.resolve("frontend/node_modules/react"));
    run("x");

    assertThat(builds()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.19.1", "20.18.0", "21.7.3", "22.11.0", "unknown"})
  void saysThatNodeIsTooOld(String version) throws Exception {
    writeProgram("node", "echo v" + version + "\n");

    Result result = run("x");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            ("The web app is built with Node 20.19 or newer (of 22: 22.12) and npm, but %s/node is"
                    + " %s: put a newer one first on the PATH.\n")
                .formatted(tools, version));
    assertThat(builds()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20.19.0", "22.12.0", "23.0.0", "24.1.0"})
  void buildsWithEveryNodeThatIsNewEnough(String version) throws Exception {
    writeProgram("node", "echo v" + version + "\n");

    assertThat(run("x").status()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void needsNoNodeForABuildThatIsThere() throws Exception {
    run("x");
    writeProgram("node", "exit 1\n");

    assertThat(run("x").status()).isZero();
  }

  @Test
  void needsNoNodeForAWebAppThatIsThere() throws Exception {
    run("x");
    Path dist = Files.createDirectories(checkout.resolve("frontend/dist"));
    Files.writeString(dist.resolve("files.txt"), "index.html\n");
    writeProgram("node", "exit 1\n");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now()));

    assertThat(run("x").status()).isZero();
    assertThat(builds()).isEqualTo(2);

    Files.writeString(page, "export {}; // changed");
    assertThat(run("x").status()).isEqualTo(1);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws Exception {
    run("x");
    Files.delete(source);
    run("x");
    run("x");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void takesABuildThatIsThereAlready() throws Exception {
    Path target = Files.createDirectories(checkout.resolve("bootstrap/target"));
    makeJar(target.resolve("blossomer.jar"));

    assertThat(run("x").out()).startsWith("echo x in ");
    assertThat(run("x").err()).isEmpty();
    assertThat(builds()).isZero();
  }

  @Test
  void startsThroughLinksFromAnywhere() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path first = Files.createSymbolicLink(bin.resolve("first"), checkout.resolve("blossomer"));
    Path link = Files.createSymbolicLink(bin.resolve("link"), first.getFileName());

    Result result = await(start(link, Map.of(), "x"));

    assertThat(result.out()).startsWith("echo x in ");
  }

  @Test
  void firstStartsAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      processes.add(start(checkout.resolve("blossomer"), Map.of(), "n" + i));
    }
    for (Process process : processes) {
      assertThat(await(process).status()).isZero();
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void startsByARelativePathAlsoWhereCdPrints() throws Exception {
    writeProgram("relative", "exec 'a check out/blossomer' x\n");

    Result result = await(start(tools.resolve("relative"), Map.of("CDPATH", directory.toString())));

    assertThat(result.out()).startsWith("echo x in ");
    assertThat(result.status()).isZero();
  }

  @Test
  void passesEveryCharacterOnWhateverTheLocaleClaims() throws Exception {
    // by a shell, because this test's own encoding may know no such characters
    writeProgram(
        "umlaut",
        "unset LC_ALL LC_CTYPE\nLANG=de_XX.UTF-8 exec '%s' \"$(printf 'J\\303\\274rgen \\342\\202\\254')\"\n"
            .formatted(checkout.resolve("blossomer")));

    Result result = await(start(tools.resolve("umlaut"), Map.of()));

    assertThat(result.out()).startsWith("echo J\u00fcrgen \u20ac in ");
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    writeProgram(
        "mvn", "echo \"[ERROR] Thing.java does not compile: $*\"; echo oops >&2; exit 1\n");

    Result result = run("x");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    Path log = checkout.toRealPath().resolve(".blossomer/build.log");
    assertThat(result.err().lines()).hasSize(2).endsWith("The build failed: " + log + " says why.");
    assertThat(log).content().contains("does not compile", "-Dstyle.color=never", "oops");
  }

  @Test
  void keepsTheOldBuildWhenTheNewOneFails() throws Exception {
    run("x");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
    writeProgram("mvn", "exit 1\n");

    assertThat(run("x").status()).isEqualTo(1);
    assertThat(checkout.resolve(".blossomer/blossomer.jar")).exists();
    assertThat(run("x").status()).isEqualTo(1);
  }

  @Test
  void saysThatJavaIsMissingOrTooOld() throws Exception {
    Result missing =
        await(start(checkout.resolve("blossomer"), Map.of("JAVA_HOME", directory + "/none"), "x"));
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err())
        .isEqualTo(
            "JAVA_HOME names no Java (%s/none/bin/java is missing): set it to a JDK 17 or newer.\n"
                .formatted(directory));

    Path old = Files.createDirectories(directory.resolve("jdk8/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Files.copy(tools.resolve("mvn"), old.resolve("bin/java"));
    Result tooOld =
        await(start(checkout.resolve("blossomer"), Map.of("JAVA_HOME", old.toString()), "x"));
    assertThat(tooOld.status()).isEqualTo(1);
    assertThat(tooOld.err())
        .isEqualTo(
            "Java 17 or newer is needed, but %s/bin/java is 1.8.0_402: set JAVA_HOME.\n"
                .formatted(old));
  }

  private Result run(String... arguments) throws Exception {
    return await(start(checkout.resolve("blossomer"), Map.of(), arguments));
  }

  private Process start(Path launcher, Map<String, String> variables, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static Result await(Process process) throws Exception {
    // little is printed, so the pipes cannot fill up
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  private long builds() throws IOException {
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  private void writeProgram(String name, String body) throws IOException {
    Path program = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void makeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String entry = Echo.class.getName().replace('.', '/') + ".class";
    try (InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(entry);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
    }
  }

  private static Path launcher() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path.getParent())
        .limit(3)
        .map(path -> path.resolve("blossomer"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow();
  }
}
