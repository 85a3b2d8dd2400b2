package com.blossomer.gtm.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @Test
  void readsTheFormOfLibpq() {
    DatabaseAddress address = parse("postgresql://app:p%40ss+1@db:5433/gtm?sslmode=require");

    assertThat(address.user()).isEqualTo("app");
    assertThat(address.password()).isEqualTo("p@ss+1");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5433/gtm?sslmode=require");
  }

  @Test
  void readsTheFormOfJdbc() {
    DatabaseAddress address =
        parse("jdbc:postgresql://a:1,b:2/gtm?user=app&password=x%26y&ssl=true");

    assertThat(address.user()).isEqualTo("app");
    assertThat(address.password()).isEqualTo("x&y");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://a:1,b:2/gtm?ssl=true");
  }

  @Test
  void writesWhatItReads() {
    String url = "postgresql://app:p%40ss%2F@[::1]:5433/my%20gtm?sslmode=require";

    assertThat(parse(url).url()).isEqualTo(url);
    assertThat(parse("postgres://db/gtm").url()).isEqualTo("postgresql://db/gtm");
  }

  @Test
  void masksThePasswordOnly() {
    DatabaseAddress address = parse("postgresql://app:app@app/app");

    assertThat(address).hasToString("postgresql://app:***@app/app");
    assertThat(address.masked()).isEqualTo(address.toString());
  }

  @Test
  void isTheSameDatabaseWhoeverAsks() {
    assertThat(parse("postgresql://a:1@db/gtm").isSameDatabase(parse("postgresql://b@db/gtm")))
        .isTrue();
    assertThat(parse("postgresql://DB/gtm").isSameDatabase(parse("postgresql://db:5432/gtm")))
        .isTrue();
    assertThat(parse("postgresql://[::1]/gtm").isSameDatabase(parse("postgresql://[::1]:5432/gtm")))
        .isTrue();
    assertThat(parse("postgresql://a@db/gtm").isSameDatabase(parse("postgresql://a@db2/gtm")))
        .isFalse();
    assertThat(parse("postgresql://a@db/gtm").isSameDatabase(parse("postgresql://a@db:1/gtm")))
        .isFalse();
    assertThat(parse("postgresql://a@db/gtm").isSameDatabase(parse("postgresql://a@db/other")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "db",
        "postgresql://db",
        "postgresql://db/",
        "postgresql:///gtm",
        "jdbc:postgresql:gtm",
        "mysql://db/gtm",
        "postgresql://a%zz@db/gtm",
        "postgresql://db/a b"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(DatabaseAddress.parse(text)).isEmpty();
  }

  private static DatabaseAddress parse(String text) {
    return DatabaseAddress.parse(text).orElseThrow();
  }
}
