package com.blossomer.gtm.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsReaderTest {
  private final Map<String, String> environment = new HashMap<>(Map.of("HOME", "/home/ada"));
  private final Map<String, String> flags = new HashMap<>();

  @TempDir private Path directory;

  @Test
  void aFlagGoesBeforeTheEnvironmentThatBeforeTheFileThatBeforeTheDefault() throws IOException {
    assertPort("8080", "default");

    Path file = writeFile("port=1001");
    assertPort("1001", "file " + file + ", key port");

    environment.put("BLOSSOMER_PORT", "1002");
    assertPort("1002", "environment BLOSSOMER_PORT");

    flags.put("port", "1003");
    assertPort("1003", "flag --port");
  }

  @Test
  void theEnvironmentCanNameTheFile() throws IOException {
    Path elsewhere = Files.writeString(directory.resolve("other.conf"), "host = ::1\n");
    writeFile("host=10.0.0.1");
    environment.put("BLOSSOMER_CONFIG", elsewhere.toString());

    assertThat(read().get(Setting.HOST)).isEqualTo("::1");
  }

  @Test
  void aNamedFileMustBeThere() {
    environment.put("BLOSSOMER_CONFIG", directory + "/none");

    assertRefused()
        .hasMessage(
            "The file of settings " + directory + "/none cannot be read: there is no such file.");
  }

  @Test
  void aBrokenFileIsRefused() throws IOException {
    Path file = directory.resolve("blossomer.properties");
    Files.write(file, new byte[] {'a', '=', (byte) 0xff});
    assertRefused()
        .hasMessage("The file of settings " + file + " cannot be read: it is not UTF-8.");

    writeFile("host=\\uXYZ0");
    assertRefused()
        .hasMessageStartingWith("The file of settings " + file + " cannot be read: ")
        .hasMessageMatching("(?s).*[^.]\\.");
  }

  @Test
  void unknownNamesAreRefused() throws IOException {
    environment.put("BLOSSOMER_PROT", "1");
    assertRefused()
        .hasMessage(
            "There is no setting BLOSSOMER_PROT (environment): 'blossomer config' lists them all.");

    environment.remove("BLOSSOMER_PROT");
    Path file = writeFile("prot=1");
    assertRefused()
        .hasMessage("There is no setting prot (file %s): 'blossomer config' lists them all.", file);
  }

  @Test
  void otherVariablesAreNotRead() {
    environment.put("PORT", "1");
    environment.put("blossomer_port", "1");

    assertPort("8080", "default");
  }

  @Test
  void anEmptyVariableIsNotSet() {
    environment.put("BLOSSOMER_PORT", "");

    assertPort("8080", "default");
  }

  @Test
  void aSecretCanBeInAFileOfItsOwn() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "s".repeat(32) + "\n");
    environment.put("BLOSSOMER_JWT_SECRET_FILE", secret.toString());

    Settings settings = read();

    assertThat(settings.get(Setting.JWT_SECRET)).isEqualTo("s".repeat(32));
    assertThat(settings.origin(Setting.JWT_SECRET).text())
        .isEqualTo("environment BLOSSOMER_JWT_SECRET_FILE");

    environment.clear();
    writeFile("jwt-secret-file=" + secret);
    assertThat(read().get(Setting.JWT_SECRET)).isEqualTo("s".repeat(32));
  }

  @Test
  void aFileForASecretMustBeReadable() {
    environment.put("BLOSSOMER_DATABASE_PASSWORD_FILE", "/none");

    assertRefused()
        .hasMessage(
            "The file /none (environment BLOSSOMER_DATABASE_PASSWORD_FILE) cannot be read: there is"
                + " no such file.");
  }

  @Test
  void onlySecretsHaveFilesOfTheirOwn() {
    environment.put("BLOSSOMER_PORT_FILE", "/none");

    assertRefused().hasMessageStartingWith("There is no setting BLOSSOMER_PORT_FILE");
  }

  @Test
  void aSecretGivenTwiceIsRefused() {
    environment.put("BLOSSOMER_JWT_SECRET", "s".repeat(32));
    environment.put("BLOSSOMER_JWT_SECRET_FILE", "/none");

    assertRefused()
        .hasMessage(
            "The setting jwt-secret is given twice (environment BLOSSOMER_JWT_SECRET and"
                + " environment BLOSSOMER_JWT_SECRET_FILE): leave one of them away.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLOSSOMER_PORT       | 65536   | The setting port (environment BLOSSOMER_PORT) must be a number from 0 to 65535: it is '65536'.
          BLOSSOMER_PORT       | -1      | The setting port (environment BLOSSOMER_PORT) must be a number from 0 to 65535: it is '-1'.
          BLOSSOMER_SIGN_UP    | closed  | The setting sign-up (environment BLOSSOMER_SIGN_UP) must be one of invited, open: it is 'closed'.
          BLOSSOMER_HOST       | ' '     | The setting host (environment BLOSSOMER_HOST) must not be blank: it is ' '.
          BLOSSOMER_OIDC_SCOPES | email profile | The setting oidc-scopes (environment BLOSSOMER_OIDC_SCOPES) must be names with spaces between, openid among them: it is 'email profile'.
          BLOSSOMER_OIDC_CONNECT | https://x/y | The setting oidc-connect (environment BLOSSOMER_OIDC_CONNECT) must be origins such as https://id.example.com, with commas between: it is 'https://x/y'.
          BLOSSOMER_JWKS_URL   | ftp://x | The setting jwks-url (environment BLOSSOMER_JWKS_URL) must be an address that begins with https:// or http://: it is 'ftp://x'.
          BLOSSOMER_JWT_SECRET | short   | The setting jwt-secret (environment BLOSSOMER_JWT_SECRET) must have at least 32 bytes.
          BLOSSOMER_DATABASE_URL | mysql://u:pw@h/d | The setting database-url (environment BLOSSOMER_DATABASE_URL) must have the form postgresql://user@host:5432/database.
          """)
  void saysWhatIsWrongWithAValueButNeverASecret(String name, String value, String sentence) {
    environment.put(name, value);

    assertRefused().hasMessage(sentence);
  }

  @Test
  void noPasswordOnTheCommandLine() {
    flags.put("database-url", "postgresql://app:hidden@db/gtm");
    assertRefused()
        .hasMessageStartingWith("The option --database-url must not hold a password")
        .hasMessageNotContaining("hidden");

    flags.put("database-url", "jdbc:postgresql://db/gtm?user=app&password=hidden");
    assertRefused().hasMessageNotContaining("hidden");

    flags.put("database-url", "postgresql://app@db/gtm?sslmode=require&sslPassword=hidden");
    assertRefused()
        .hasMessageStartingWith("The option --database-url must not hold a password")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void theDataDirectoryFollowsTheXdgSpecification() {
    assertThat(read().dataDirectory()).isEqualTo(Path.of("/home/ada/.local/share/blossomer"));

    environment.put("XDG_DATA_HOME", "/data");
    assertThat(read().dataDirectory()).isEqualTo(Path.of("/data/blossomer"));

    environment.put("XDG_DATA_HOME", "relative");
    assertThat(read().dataDirectory()).isEqualTo(Path.of("/home/ada/.local/share/blossomer"));
  }

  @Test
  void secretsAreShownMasked() {
    environment.put("BLOSSOMER_JWT_SECRET", "s".repeat(32));
    environment.put(
        "BLOSSOMER_DATABASE_URL", "postgresql://app:hidden@db:5432/gtm?sslmode=require");

    assertThat(read().shown(Setting.JWT_SECRET)).isEqualTo("***");
    assertThat(read().shown(Setting.DATABASE_URL))
        .isEqualTo("postgresql://app:***@db:5432/gtm?sslmode=require");
    assertThat(read().shown(Setting.DATABASE_PASSWORD)).isNull();
  }

  @Test
  void secretsInsideAddressesAreShownMasked() {
    environment.put(
        "BLOSSOMER_DATABASE_URL", "postgresql://app@db/gtm?sslmode=require&sslpassword=hidden");
    environment.put("BLOSSOMER_JWKS_URL", "https://ada:hidden@id.example.com/jwks?a=@b");
    environment.put("BLOSSOMER_PUBLIC_URL", "https://hidden@gtm.example.com");

    assertThat(read().shown(Setting.DATABASE_URL))
        .isEqualTo("postgresql://app@db/gtm?sslmode=require&sslpassword=***");
    assertThat(read().shown(Setting.JWKS_URL)).isEqualTo("https://***@id.example.com/jwks?a=@b");
    assertThat(read().shown(Setting.PUBLIC_URL)).isEqualTo("https://***@gtm.example.com");
    assertThat(read().get(Setting.JWKS_URL)).contains("hidden");

    environment.put("BLOSSOMER_JWKS_URL", "ftp://ada:hidden@id.example.com");
    assertRefused().hasMessageEndingWith(": it is 'ftp://***@id.example.com'.");
  }

  @Test
  void theMoreStronglyNamedDatabaseIsTaken() throws IOException {
    assertThat(read().isEmbedded()).isTrue();

    environment.put("BLOSSOMER_DATABASE_URL", "postgresql://db/gtm");
    assertThat(read().isEmbedded()).isFalse();

    writeFile("data-dir=/srv/gtm");
    assertThat(read().isEmbedded()).isFalse();

    flags.put("data-dir", "/srv/gtm");
    assertThat(read().isEmbedded()).isTrue();

    flags.put("database-url", "postgresql://db/gtm");
    assertThatThrownBy(() -> read().isEmbedded())
        .hasMessage(
            "Both a data directory (flag --data-dir) and an external database (flag --database-url)"
                + " are named: leave one of them away.");
  }

  @Test
  void listsAreSeparatedByCommas() {
    environment.put("BLOSSOMER_CORS_ORIGINS", "https://a.example, https://b.example,");

    assertThat(read().list(Setting.CORS_ORIGINS))
        .containsExactly("https://a.example", "https://b.example");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void everySettingHasOneNameInEachPlaceAndADescription(Setting setting) {
    assertThat(Setting.ofKey(setting.key())).contains(setting);
    assertThat(Setting.ofVariable(setting.variable())).contains(setting);
    assertThat(setting.variable()).isEqualTo("BLOSSOMER_" + setting.name());
    assertThat(setting.description()).endsWith(".");
  }

  private void assertPort(String value, String origin) {
    assertThat(read().get(Setting.PORT)).isEqualTo(value);
    assertThat(read().origin(Setting.PORT).text()).isEqualTo(origin);
  }

  private AbstractThrowableAssert<?, ?> assertRefused() {
    return assertThatThrownBy(this::read).isInstanceOf(WrongSetting.class);
  }

  private Settings read() {
    return new SettingsReader(environment, directory).read(flags);
  }

  private Path writeFile(String text) throws IOException {
    return Files.writeString(
        directory.resolve("blossomer.properties"), text, StandardCharsets.UTF_8);
  }
}
