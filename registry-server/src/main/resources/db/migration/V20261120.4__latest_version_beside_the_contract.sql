-- Publishing locks the contract's row; with the latest version in it one statement locks and reads.
alter table contract add latest_version varchar(100);

update contract
set latest_version = (select v.version from contract_version v where v.id = contract.latest_version_id);
