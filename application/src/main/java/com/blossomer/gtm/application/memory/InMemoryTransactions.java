package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.Transaction;
import com.blossomer.gtm.domain.port.out.Transactions;
import java.util.function.Function;
import java.util.function.Supplier;

final class InMemoryTransactions implements Transactions {

  private final InMemoryStore store;

  InMemoryTransactions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public <T> T transact(Access access, Function<Transaction, T> work) {
    if (access.isReadOnly()) {
      return run(new Running(access, store.current(access)), work);
    }
    return store.write(
        access,
        before -> {
          Running transaction = new Running(access, before);
          T result = run(transaction, work);
          return new InMemoryStore.Written<>(transaction.data, result);
        });
  }

  private static <T> T run(Running transaction, Function<Transaction, T> work) {
    try {
      return work.apply(transaction);
    } finally {
      transaction.open = false;
    }
  }

  /** Each write of a transaction is atomic by itself, too: work may go on after a refusal. */
  private static final class Running implements Transaction, Session {

    private final UserId owner;
    private final boolean readOnly;
    private UserData data;
    private boolean open = true;

    Running(Access access, UserData data) {
      this.owner = access.userId();
      this.readOnly = access.isReadOnly();
      this.data = data;
    }

    @Override
    public Repositories repositories() {
      return InMemoryStore.repositories(this);
    }

    @Override
    public <T> T attempt(Supplier<T> part) {
      UserData before = data;
      try {
        return part.get();
      } catch (RuntimeException | Error e) {
        data = before;
        throw e;
      }
    }

    @Override
    public <T> T read(Access access, Function<UserData, T> work) {
      check(access);
      return work.apply(data);
    }

    @Override
    public <T> T write(Access access, Function<UserData, T> work) {
      check(access);
      if (readOnly) {
        throw new IllegalStateException("A transaction that only reads cannot write.");
      }
      UserData copy = data.copy();
      T result = work.apply(copy);
      data = copy;
      return result;
    }

    private void check(Access access) {
      if (!open) {
        throw new IllegalStateException("This transaction has ended.");
      }
      if (!access.userId().equals(owner)) {
        throw new IllegalArgumentException("This is the transaction of another user.");
      }
    }
  }
}
