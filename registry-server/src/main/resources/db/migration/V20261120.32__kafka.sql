-- Events that the topic does not have yet; empty where no brokers are configured.
create table kafka_backlog (
  event_id bigint not null,
  constraint kafka_backlog_pk primary key (event_id),
  constraint kafka_backlog_event_fk foreign key (event_id) references outbox_event (id) on delete cascade
);
