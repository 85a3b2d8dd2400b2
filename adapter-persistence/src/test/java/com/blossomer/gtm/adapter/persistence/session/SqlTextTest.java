package com.blossomer.gtm.adapter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {

  @Test
  void hasItsOwnNameBeforeASuggestedOne() {
    SqlText text = SqlText.named("company.tree");
    text.suggestName("company.find");

    assertThat(text.name()).isEqualTo("company.tree");
  }

  @Test
  void hasTheFirstNameThatWasSuggested() {
    SqlText text = new SqlText();
    text.suggestName("company.lock");
    text.suggestName("company.find");

    assertThat(text.name()).isEqualTo("company.lock");
  }

  @Test
  void isOtherwiseCalledAfterWhatItsFirstStatementDoes() {
    SqlText text = new SqlText();
    text.update("\n  Update api_keys set name = ? where id = ?");
    text.update("delete from sessions");

    assertThat(text.name()).isEqualTo("update api_keys");
    assertThat(SqlText.nameOf("select u.id, 'x' from users u where id = 1"))
        .isEqualTo("select users");
    assertThat(SqlText.nameOf("insert into audit_log values (1)")).isEqualTo("insert audit_log");
    assertThat(SqlText.nameOf("begin read only")).isEqualTo("begin");
  }
}
