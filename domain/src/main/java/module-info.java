/**
 * The model of go-to-market data, its invariants, and the ports around it. Needs nothing but the
 * JDK.
 */
module com.blossomer.gtm.domain {
  exports com.blossomer.gtm.domain.error;
  exports com.blossomer.gtm.domain.model.campaign;
  exports com.blossomer.gtm.domain.model.company;
  exports com.blossomer.gtm.domain.model.migration;
  exports com.blossomer.gtm.domain.model.query;
  exports com.blossomer.gtm.domain.model.search;
  exports com.blossomer.gtm.domain.model.shared;
  exports com.blossomer.gtm.domain.model.stats;
  exports com.blossomer.gtm.domain.model.targetaccount;
  exports com.blossomer.gtm.domain.model.targetpersona;
  exports com.blossomer.gtm.domain.model.transfer;
  exports com.blossomer.gtm.domain.model.tree;
  exports com.blossomer.gtm.domain.model.user;
  exports com.blossomer.gtm.domain.port.in;
  exports com.blossomer.gtm.domain.port.out;
}
