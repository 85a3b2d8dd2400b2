package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the order and the pages of a query promise. */
public abstract class OrderContract {

  private static final Comparator<TargetAccount> BY_NAME =
      comparing(account -> account.profile().name().toLowerCase(Locale.ROOT));

  private Access user;
  private CompanyId company;

  protected abstract RepositoryFixture fixture();

  @BeforeEach
  final void create() {
    user = fixture().newUser();
    company = Parents.company(fixture(), user);
  }

  @Test
  void sortsByOneFieldEitherWay() {
    List<TargetAccount> all = twelve();

    assertThat(walk("name")).isEqualTo(sorted(all, BY_NAME, false));
    assertThat(walk("-name")).isEqualTo(sorted(all, BY_NAME.reversed(), true));
    assertThat(walk("updatedAt"))
        .isEqualTo(sorted(all, comparing(TargetAccount::updatedAt), false));
    assertThat(walk("-updatedAt"))
        .isEqualTo(sorted(all, comparing(TargetAccount::updatedAt).reversed(), true));
    assertThat(walk("-version"))
        .isEqualTo(sorted(all, comparing(a -> a.version().number(), reverseOrder()), true));
    assertThat(walk("id")).isEqualTo(sorted(all, (a, b) -> 0, false));
    assertThat(walk("-id")).isEqualTo(sorted(all, (a, b) -> 0, true));
  }

  @Test
  void sortsWhatIsMissingLastWhateverTheDirection() {
    List<TargetAccount> all = twelve();
    Comparator<TargetAccount> up =
        comparing(a -> a.profile().description(), nullsLast(naturalOrder()));
    Comparator<TargetAccount> down =
        comparing(a -> a.profile().description(), nullsLast(reverseOrder()));

    assertThat(walk("description")).isEqualTo(sorted(all, up, false));
    assertThat(walk("-description")).isEqualTo(sorted(all, down, true));
    assertThat(walk("source.key")).isEqualTo(sorted(all, (a, b) -> 0, false));
  }

  @Test
  void sortsBySeveralFields() {
    List<TargetAccount> all = twelve();
    Comparator<TargetAccount> updated = comparing(TargetAccount::updatedAt);
    Comparator<TargetAccount> described =
        comparing(a -> a.profile().description(), nullsLast(reverseOrder()));

    assertThat(walk("-updatedAt", "name"))
        .isEqualTo(sorted(all, updated.reversed().thenComparing(BY_NAME), false));
    assertThat(walk("-description", "updatedAt", "-name"))
        .isEqualTo(
            sorted(all, described.thenComparing(updated).thenComparing(BY_NAME.reversed()), true));
  }

  @Test
  void sortsTextsByCodePoints() {
    List<TargetAccount> all =
        List.of("z", "\uFFFD", "😀", "é", "Ab", "aC", "a", "").stream()
            .map(text -> account("x", text, 0))
            .toList();
    store(all);

    assertThat(walk("description").stream().map(a -> a.profile().description()))
        .containsExactly("", "a", "Ab", "aC", "z", "é", "\uFFFD", "😀");
  }

  @Test
  void countsWhenAsked() {
    twelve();
    Query some = Query.all().where("name", Operator.STARTS, "a");
    Page<TargetAccount> page = list(some.counted(), PageRequest.first(1));

    assertThat(page.total()).contains(4L);
    assertThat(list(some.counted(), new PageRequest(1, page.nextKey())).total()).contains(4L);
    assertThat(list(some, PageRequest.first(1)).total()).isEmpty();
    assertThat(list(Query.all().where("name", Operator.EQ, "x").counted(), PageRequest.first()))
        .isEqualTo(new Page<>(List.of(), null, 0L));
  }

  @Test
  void endsAPageBeforeItBecomesTooLarge() {
    String large = "x".repeat(1_000_000);
    List<TargetAccount> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      TargetAccountProfile profile =
          TestData.minimalTargetAccount(company)
              .description(large)
              .rationale(Collections.nCopies(i == 6 ? 9 : 2, large))
              .build();
      all.add(TestRecords.targetAccount(profile));
    }
    store(all);

    List<Integer> pages = new ArrayList<>();
    List<TargetAccount> seen = new ArrayList<>();
    PageRequest request = PageRequest.first(PageRequest.MAX);
    while (request != null) {
      Page<TargetAccount> page = list(Query.all(), request);
      pages.add(page.items().size());
      seen.addAll(page.items());
      request = page.next().map(key -> new PageRequest(PageRequest.MAX, key)).orElse(null);
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    assertThat(pages).allMatch(size -> size == 1 || size == 2).contains(2);
  }

  @Test
  void refusesAnOrderThatIsNone() {
    for (String path :
        List.of("nothing", "firmographics.industry", "company.name", "buyingSignals")) {
      Query query = Query.all().sortedBy(path);
      assertThatThrownBy(() -> list(query, PageRequest.first()))
          .isInstanceOf(Invalid.class)
          .hasMessageStartingWith("/" + path);
    }
    PageRequest stray = new PageRequest(1, new PageKey(List.of(), TestRecords.newId()));
    assertThatThrownBy(() -> list(Query.all(), stray)).isInstanceOf(Invalid.class);
  }

  /** Accounts of which several are equal in each of the fields. */
  private List<TargetAccount> twelve() {
    String[] descriptions = {"b", null, "a"};
    List<TargetAccount> all =
        IntStream.range(0, 12)
            .mapToObj(
                i -> account("aBc".substring(i % 3, i % 3 + 1), descriptions[i / 2 % 3], i / 4))
            .collect(Collectors.toList());
    store(all);
    return all;
  }

  private TargetAccount account(String name, String description, int seconds) {
    return new TargetAccount(
        new TargetAccountId(TestRecords.newId()),
        new Version(seconds + 1, 1),
        CREATED,
        CREATED.plusSeconds(seconds),
        null,
        TestData.minimalTargetAccount(company).name(name).description(description).build());
  }

  private void store(List<TargetAccount> accounts) {
    fixture().repositories().targetAccounts().createAll(user, accounts);
  }

  private Page<TargetAccount> list(Query query, PageRequest page) {
    return fixture().repositories().targetAccounts().list(reading(user), query, page);
  }

  /** Everything in this order, page by page. */
  private List<TargetAccount> walk(String... sort) {
    Query query = Query.all().sortedBy(sort);
    List<TargetAccount> seen = new ArrayList<>();
    PageRequest request = PageRequest.first(5);
    while (request != null) {
      Page<TargetAccount> page = list(query, request);
      seen.addAll(page.items());
      request = page.next().map(key -> new PageRequest(5, key)).orElse(null);
    }
    return seen;
  }

  private static List<TargetAccount> sorted(
      List<TargetAccount> all, Comparator<TargetAccount> order, boolean isDescending) {
    Comparator<TargetAccount> ties = comparing(Aggregate::uuid, Aggregate.byBytes());
    return all.stream().sorted(order.thenComparing(isDescending ? ties.reversed() : ties)).toList();
  }
}
