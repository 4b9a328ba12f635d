package dev.gatehouse.examples.springboot.lettings;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What owners owe, by the id of the unit. */
interface FeeAccounts extends JpaRepository<FeeAccount, UUID> {}
