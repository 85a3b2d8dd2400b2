package com.blossomer.gtm.adapter.persistence.stats;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.stats.CampaignCounts;
import com.blossomer.gtm.domain.model.stats.Coverage;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.StatsRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Counts in one statement, so that the figures agree with each other. */
public final class JdbiStatsRepository implements StatsRepository {

  /** Each row: what is counted, a status or type, how many, and how many of them lack a child. */
  private static final String COUNT =
      """
      select 'company', null, null, count(*), count(*) filter (where not exists (
        select from target_accounts a where a.user_id = r.user_id and a.company_id = r.id))
      from companies r
      where r.user_id = ? and (? = '' or r.id = nullif(?, '')::uuid)
      union all
      select 'account', null, null, count(*), count(*) filter (where not exists (
        select from target_personas p where p.user_id = r.user_id and p.target_account_id = r.id))
      from target_accounts r
      where r.user_id = ? and (? = '' or r.company_id = nullif(?, '')::uuid)
      union all
      select 'persona', null, null, count(*), count(*) filter (where not exists (
        select from campaigns c where c.user_id = r.user_id and c.target_persona_id = r.id))
      from target_personas r
      join target_accounts a on a.id = r.target_account_id and a.user_id = r.user_id
      where r.user_id = ? and (? = '' or a.company_id = nullif(?, '')::uuid)
      union all
      select 'campaign', r.status, r.type, count(*), 0
      from campaigns r
      where r.user_id = ? and (? = '' or r.company_id = nullif(?, '')::uuid)
      group by r.status, r.type""";

  private static final int STATEMENT_PARTS = 4;

  private final Session session;

  public JdbiStatsRepository(Session session) {
    this.session = session;
  }

  @Override
  public Stats count(Access access, Optional<CompanyId> company) {
    UUID owner = access.userId().value();
    String only = company.map(CompanyId::toString).orElse("");
    List<Argument> arguments = new ArrayList<>();
    for (int part = 0; part < STATEMENT_PARTS; part++) {
      arguments.addAll(List.of(uuid(owner), text(only), text(only)));
    }
    SqlText text = SqlText.named("stats.count");
    Slot<Stats> stats = text.query(COUNT, JdbiStatsRepository::read, arguments);
    return session.run(access, text).get(stats);
  }

  private static Stats read(ResultSet rows) throws SQLException {
    int[] totals = new int[STATEMENT_PARTS - 1];
    int[] childless = new int[STATEMENT_PARTS - 1];
    int campaigns = 0;
    Map<CampaignStatus, Integer> byStatus = new EnumMap<>(CampaignStatus.class);
    Map<CampaignType, Integer> byType = new EnumMap<>(CampaignType.class);
    while (rows.next()) {
      int count = rows.getInt(4);
      int kind = List.of("company", "account", "persona", "campaign").indexOf(rows.getString(1));
      if (kind < totals.length) {
        totals[kind] = count;
        childless[kind] = rows.getInt(5);
      } else {
        campaigns += count;
        byStatus.merge(word(CampaignStatus.class, rows.getString(2)), count, Integer::sum);
        byType.merge(word(CampaignType.class, rows.getString(3)), count, Integer::sum);
      }
    }
    return new Stats(
        totals[0],
        totals[1],
        totals[2],
        new CampaignCounts(campaigns, byStatus, byType),
        new Coverage(childless[0], childless[1], childless[2]));
  }

  private static <E extends Enum<E> & Word> E word(Class<E> words, String text) {
    return Word.of(words, text).orElseThrow();
  }
}
