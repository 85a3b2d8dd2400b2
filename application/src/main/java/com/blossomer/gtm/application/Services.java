package com.blossomer.gtm.application;

import com.blossomer.gtm.application.search.SearchService;
import com.blossomer.gtm.application.transfer.ExportService;
import com.blossomer.gtm.application.transfer.ImportService;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** What the services need beside a store; puts them upon one, or upon a transaction that runs. */
record Services(
    UserRepository users,
    SignInRepository signIns,
    RateLimitRepository rateLimits,
    InvitationRepository invitations,
    Clock clock,
    IdGenerator ids,
    SignUp signUp,
    SecureRandom random,
    UnaryOperator<ImportUseCases> importDecorator) {

  UseCases on(Repositories repositories, Transactions transactions) {
    Stamps stamps = new Stamps(clock, ids);
    Administrators administrators = new Administrators(users, stamps);
    ImportUseCases imports =
        importDecorator.apply(
            new ImportService(
                transactions,
                repositories.imports(),
                users,
                new Deputies(users, administrators),
                clock,
                ids));
    return new UseCases(
        new CompanyService(repositories.companies(), stamps),
        new TargetAccountService(repositories.targetAccounts(), stamps),
        new TargetPersonaService(repositories.targetPersonas(), stamps),
        new CampaignService(repositories.campaigns(), stamps),
        new TreeService(repositories.trees(), stamps),
        new RelatedService(repositories.related()),
        new UserService(users, stamps, signUp, administrators),
        new ApiKeyService(repositories.apiKeys(), users, signIns, stamps, random),
        new SignInService(signIns, users, stamps, random),
        imports,
        new ExportService(transactions, users, clock),
        new AtomicService(transactions, stamps, this),
        new SearchService(repositories.search()),
        new StatsService(repositories.stats()),
        new RateLimitService(rateLimits),
        new AuditService(users.auditLog(), administrators),
        new MigrationService(invitations, imports, users, administrators, stamps, random));
  }
}
