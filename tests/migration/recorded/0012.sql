BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
CREATE TABLE alerts (
	id TEXT NOT NULL, 
	type TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	body BLOB NOT NULL, 
	title TEXT NOT NULL, 
	article_id INTEGER, 
	story TEXT NOT NULL, 
	routes TEXT NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_alerts PRIMARY KEY (id), 
	CONSTRAINT fk_alerts_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
);
INSERT INTO "alerts" VALUES('msg_1','article.changed',1772366400000000,X'7B22666967757265223A2200FF227D','A figure was revised',1,'ferry','["desk", "archive"]',X'2289BA568CB1F4E58CFC5B0C178081618F7A71F50CCF8D639A6D374D705DE2D5');
CREATE TABLE article_aliases (
	url_hash BLOB NOT NULL, 
	url TEXT NOT NULL, 
	article_id INTEGER NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_article_aliases PRIMARY KEY (url_hash), 
	CONSTRAINT fk_article_aliases_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
)
 WITHOUT ROWID

;
INSERT INTO "article_aliases" VALUES(X'69B0A3183847E208D26103FEB652181E016B0B6CCFD43ED67AB8F510267ED604','https://gazette.example/1',1,X'C1F84BAAADF3B71FB4FAD93F6437EFFFCDE9BBE235E15F3DA3E09A1C758B26D3');
CREATE TABLE article_events (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	article_id INTEGER NOT NULL, 
	check_id INTEGER, 
	seq INTEGER, 
	kind TEXT NOT NULL, 
	severity INTEGER NOT NULL, 
	happened_at BIGINT NOT NULL, 
	since BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	story TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	derived BOOLEAN NOT NULL, 
	chain_hash BLOB, row_digest BLOB, 
	CONSTRAINT fk_article_events_article_id FOREIGN KEY(article_id) REFERENCES articles (id), 
	CONSTRAINT fk_article_events_check_id FOREIGN KEY(check_id) REFERENCES checks (id), 
	CONSTRAINT uq_article_events_article_id_seq UNIQUE (article_id, seq)
);
INSERT INTO "article_events" VALUES(1,2,5,NULL,'blocked',0,1772366400000000,1772366400000000,'a bot wall 0000','','',0,NULL,X'2FE24A2115C3537A9644FEB51BFC1AEF110304934CFFEE582C7973C452851962');
INSERT INTO "article_events" VALUES(2,2,NULL,2,'paused',1,1772366400000000,1772366400000000,'the checks are paused','','',0,X'4CC9CEF16D2E69B78DE259F8835473C4A301CDD3CDEEB0C50DE4C7983C6656F4',X'4AF27E89C27322CC50AB0D3A67B9CD9A98C6E2883E851996D54AB809E344C913');
INSERT INTO "article_events" VALUES(3,3,NULL,1,'followed',0,1772366400000000,1772366400000000,'taken on: new at gazette, listed by https://gazette.example/feed','','',0,X'2C42D974EE949D75E6BD572B7204BFE73EB42FC630A564CB214038D7581CA014',X'B9BD7940015E57F365270EA0C78DA21B37848A87C414A9E2275AEC3A8F757452');
CREATE TABLE article_stories (
	article_id INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	active BOOLEAN NOT NULL, by_hand BOOLEAN, row_digest BLOB, by_follow BOOLEAN, taken_at BIGINT, 
	CONSTRAINT pk_article_stories PRIMARY KEY (article_id, story), 
	CONSTRAINT fk_article_stories_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
)
 WITHOUT ROWID

;
INSERT INTO "article_stories" VALUES(1,'ferry',1,1,X'48DA8DF5F0FAEE6E0DE92F1624B6E3A4AFD959BD41A975748460EAAEEFDFDD7E',0,NULL);
INSERT INTO "article_stories" VALUES(2,'islands',1,1,X'E97EB7422DE2B6DC0E83607C9BAD6BBEDCEA61427D13F0F17040FB5B6C10C21E',0,NULL);
INSERT INTO "article_stories" VALUES(3,'',1,0,X'97FE8A0DF4490AB3F34DABB8F129A3CCA981EA8416FBEA37830076FF839A3DCA',1,1772366400000000);
CREATE TABLE articles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url TEXT NOT NULL, 
	url_hash BLOB NOT NULL, 
	outlet TEXT NOT NULL, 
	title TEXT NOT NULL, 
	search TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	address TEXT NOT NULL, 
	baseline_key TEXT NOT NULL, 
	added_at BIGINT NOT NULL, 
	watched BOOLEAN NOT NULL, 
	paused BOOLEAN NOT NULL, 
	availability TEXT NOT NULL, 
	next_check_at BIGINT, 
	last_checked_at BIGINT, 
	last_changed_at BIGINT, 
	last_outcome TEXT, 
	note TEXT NOT NULL, 
	progress TEXT NOT NULL, 
	snapshots INTEGER NOT NULL, 
	highest INTEGER NOT NULL, 
	chain_length INTEGER NOT NULL, 
	chain_hash BLOB, 
	due_at BIGINT, 
	lease_until BIGINT, 
	worker TEXT, 
	token INTEGER NOT NULL, row_digest BLOB, 
	CONSTRAINT uq_articles_url_hash UNIQUE (url_hash)
);
INSERT INTO "articles" VALUES(1,'https://gazette.example/ferry',X'A3DAA5ADBBF6BCCBD4F159E5A663129896FF102B97C2A9690EF1E6AA689A8320','gazette','The ferry, part 1','the ferry, part 1
https://gazette.example/ferry','user','confirmed','',1772366400000000,1,0,'unknown',1772370000000000,1772370000000000,NULL,'changed','the text stands as it was','{}',2,2,5,X'EE4B804E66C766EE1B564678A992859486722CA25A967D0822328460B0508145',1772370000000000,NULL,NULL,4,X'20AD933F7B490BCC359D9D92B007AEF06959DBBAD2EB8340F1AA213FE383D51E');
INSERT INTO "articles" VALUES(2,'https://herald.example/2',X'0E9D2F34BC87868713EB142893243E865D76097EBA7F1517D127FFF75A4245E3','herald','The ferry, part 2','the ferry, part 2
https://herald.example/2','user','confirmed','',1772366400000000,1,1,'unknown',NULL,1772366400000000,NULL,'blocked','the text stands as it was','{}',0,0,2,X'4CC9CEF16D2E69B78DE259F8835473C4A301CDD3CDEEB0C50DE4C7983C6656F4',NULL,NULL,NULL,1,X'4B2A5F3EC369B4B145B8A37A0026BDA048EEE4090CEA4C57B64DE5AD8F35E864');
INSERT INTO "articles" VALUES(3,'https://gazette.example/8',X'B1B3AC1A6E40593F6BD05822633EC2CD2E943A7A1810325C21D48B8A21C4DAC5','gazette','','
https://gazette.example/8','outlet','confirmed','',1772366400000000,1,0,'unknown',1772366400000000,NULL,NULL,NULL,'','{}',0,0,1,X'2C42D974EE949D75E6BD572B7204BFE73EB42FC630A564CB214038D7581CA014',1772366400000000,NULL,NULL,0,X'93B708B7200F171841EAC75B2C72E6F9C70F1C1A34CF55F3E96848EC148B90B8');
CREATE TABLE baseline_imports (
	article_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	imported_at BIGINT NOT NULL, 
	digest BLOB NOT NULL, 
	chain_hash BLOB NOT NULL, 
	CONSTRAINT pk_baseline_imports PRIMARY KEY (article_id, seq), 
	CONSTRAINT fk_baseline_imports_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
)
 WITHOUT ROWID

;
INSERT INTO "baseline_imports" VALUES(1,1,1772366400000000,X'45C12FE2A5623A20E928D7D39181DD0352838B6950F487FB20C3ABD057BBE174',X'07E13753E5DD3DFECBA2FAD77D0DFBD72A038CE2DC05138B6747E043E43A6A82');
CREATE TABLE candidates (
	url_hash BLOB NOT NULL, 
	url TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	found_at BIGINT NOT NULL, 
	due_at BIGINT, 
	attempts INTEGER NOT NULL, 
	document TEXT NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_candidates PRIMARY KEY (url_hash), 
	CONSTRAINT fk_candidates_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
 WITHOUT ROWID

;
CREATE TABLE changes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	article_id INTEGER NOT NULL, 
	check_id INTEGER NOT NULL, 
	from_number INTEGER, 
	to_number INTEGER NOT NULL, 
	detected_at BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	severity INTEGER NOT NULL, 
	stealth BOOLEAN NOT NULL, 
	document TEXT NOT NULL, revision TEXT, revision_grounds TEXT, 
	CONSTRAINT fk_changes_article_id FOREIGN KEY(article_id) REFERENCES articles (id), 
	CONSTRAINT fk_changes_check_id FOREIGN KEY(check_id) REFERENCES checks (id)
);
INSERT INTO "changes" VALUES(1,1,4,1,2,1772370000120000,'figure',2,1,'{"kind":"figure","severity":"substantive","before":"340","after":"430","reason":"a figure was revised from 340 to 430","context_before":{"#":"2ac1fba29402e71cefd05780749ad063b68102853dff3737caeb6e5896fd7957"},"context_after":{"#":"09222a3b39a2e5a83f926ac8593f4f994321dd907969722cf464f5c5fe8b3d5b"},"block":1,"stealth":true}','update','figures-altered');
CREATE TABLE check_summaries (
	article_id INTEGER NOT NULL, 
	first_seq INTEGER NOT NULL, 
	last_seq INTEGER NOT NULL, 
	document BLOB NOT NULL, 
	chain_hash BLOB NOT NULL, 
	CONSTRAINT pk_check_summaries PRIMARY KEY (article_id, first_seq), 
	CONSTRAINT fk_check_summaries_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
)
 WITHOUT ROWID

;
INSERT INTO "check_summaries" VALUES(1,3,4,X'78DA858FDD0AC2300C855F45725DDCDA898381F8202A92CDB815B26EAC298AE2BB9BF9776B6E929C7C272477F027A876CED883812838099D8E282AD9B274C5BA5CE79F30D67D4B4589718CA4D6B76A6048D20C3D410529341D8656870626C2380415312EBC2C2E9AF629CF6D3D9B7EA5AD154D132BD7898CB1CAB2166F24424BBA623F32655689B30FC8C73FDC76C49636C80CAF7F2445A8DC7C60F437BD6E5538AB9BD0739AB40D89F9F104EB2D4FC8',X'A1B5D17B0B50E65CE600F5711399D91D56718C4E3AAC46D41A8E4DC399445A4A');
CREATE TABLE checks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	article_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	started_at BIGINT NOT NULL, 
	elapsed BIGINT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	url TEXT NOT NULL, 
	final_url TEXT NOT NULL, 
	status INTEGER, 
	size INTEGER NOT NULL, 
	failure TEXT, 
	snapshot_number INTEGER, 
	chain_hash BLOB NOT NULL, 
	CONSTRAINT fk_checks_article_id FOREIGN KEY(article_id) REFERENCES articles (id), 
	CONSTRAINT uq_checks_article_id_seq UNIQUE (article_id, seq)
);
INSERT INTO "checks" VALUES(1,1,2,1772366400000000,120000,'first-seen','the text stands as it was','https://gazette.example/1','https://gazette.example/1?page=all',200,4321,NULL,1,X'FD5DF74631B5F5BE500F6A87F93080334EF2C15D5813A89EC98CC3B4053243C2');
INSERT INTO "checks" VALUES(4,1,5,1772370000000000,120000,'changed','the text stands as it was','https://gazette.example/1','https://gazette.example/1?page=all',200,4321,NULL,2,X'EE4B804E66C766EE1B564678A992859486722CA25A967D0822328460B0508145');
INSERT INTO "checks" VALUES(5,2,1,1772366400000000,120000,'blocked','the text stands as it was','https://gazette.example/1','https://gazette.example/1?page=all',200,4321,NULL,NULL,X'F1FD489708111B7FCC7636E04536A0A6AB0110B2BAC328FA44FE56188018D51C');
CREATE TABLE config_entries (
	owner TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	story TEXT NOT NULL, 
	seen_at BIGINT NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_config_entries PRIMARY KEY (owner, kind, name, story)
)
 WITHOUT ROWID

;
INSERT INTO "config_entries" VALUES('','source','https://gazette.example/feed','',1772366400000000,X'E9A4A207DABFA196FED07F1FDA2D265B4E7CD328E228DA3ED13B926BA398B3D1');
CREATE TABLE coverage (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url TEXT NOT NULL, 
	url_hash BLOB NOT NULL, 
	story TEXT NOT NULL, 
	outlet TEXT NOT NULL, 
	title TEXT NOT NULL, 
	published BIGINT, 
	found_at BIGINT NOT NULL, 
	source TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	document TEXT NOT NULL, 
	confirmed_by TEXT NOT NULL, row_digest BLOB, 
	CONSTRAINT uq_coverage_url_hash_story UNIQUE (url_hash, story)
);
CREATE TABLE coverage_decisions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	coverage_id INTEGER NOT NULL, 
	"before" TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	decided_by TEXT NOT NULL, 
	decided_at BIGINT NOT NULL, row_digest BLOB, 
	CONSTRAINT fk_coverage_decisions_coverage_id FOREIGN KEY(coverage_id) REFERENCES coverage (id)
);
CREATE TABLE coverage_texts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url_hash BLOB NOT NULL, 
	found_at BIGINT NOT NULL, 
	document TEXT NOT NULL, row_digest BLOB, 
	CONSTRAINT uq_coverage_texts_url_hash UNIQUE (url_hash)
);
CREATE TABLE deliveries (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	alert_id TEXT NOT NULL, 
	route TEXT NOT NULL, 
	status TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_attempt_at BIGINT, 
	last_error TEXT NOT NULL, 
	last_status INTEGER, 
	delivered_at BIGINT, 
	due_at BIGINT, 
	lease_until BIGINT, 
	worker TEXT, 
	token INTEGER NOT NULL, row_digest BLOB, 
	CONSTRAINT fk_deliveries_alert_id FOREIGN KEY(alert_id) REFERENCES alerts (id), 
	CONSTRAINT uq_deliveries_alert_id_route UNIQUE (alert_id, route)
);
INSERT INTO "deliveries" VALUES(1,'msg_1','desk','pending',1,1772373600000000,'503',503,NULL,1772373600000000,NULL,NULL,1,X'892CFE84E6895E9909E3CE8C75DF6A941167F4CAF7AE0C3C1FF4335506FC7F9B');
INSERT INTO "deliveries" VALUES(2,'msg_1','archive','pending',0,1772366400000000,'',NULL,NULL,1772366400000000,NULL,NULL,0,X'A38B7AED543ACD5A2E7C08E276469A99F7B5C611B5ED208E47C5AC726BFCE1A7');
CREATE TABLE faults (
	article_id INTEGER NOT NULL, 
	happened_at BIGINT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	trace TEXT NOT NULL, 
	url TEXT NOT NULL, 
	status INTEGER, 
	headers TEXT NOT NULL, 
	size INTEGER, 
	zstd BLOB, row_digest BLOB, 
	CONSTRAINT pk_faults PRIMARY KEY (article_id), 
	CONSTRAINT fk_faults_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
);
CREATE TABLE follow_contacts (
	outlet TEXT NOT NULL, 
	story TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	met_at BIGINT NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_follow_contacts PRIMARY KEY (outlet, story, source_id), 
	CONSTRAINT fk_follow_contacts_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
 WITHOUT ROWID

;
INSERT INTO "follow_contacts" VALUES('gazette','',1,1772366400000000,X'5F27C507A6F20A9E10DCF21311A8A38888AE5AA27540CE9353539C220C0C0CE4');
CREATE TABLE follow_days (
	outlet TEXT NOT NULL, 
	story TEXT NOT NULL, 
	day INTEGER NOT NULL, 
	taken INTEGER NOT NULL, 
	left_out INTEGER NOT NULL, 
	let_go INTEGER NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_follow_days PRIMARY KEY (outlet, story, day)
)
 WITHOUT ROWID

;
INSERT INTO "follow_days" VALUES('gazette','',20513,1,1,0,X'5098D652D153684B4D770F939FE0AFBF5F7E566B3E0B18DFD786B4D6979FC0A9');
CREATE TABLE follows (
	outlet TEXT NOT NULL, 
	story TEXT NOT NULL, 
	document TEXT NOT NULL, 
	begun_at BIGINT NOT NULL, 
	by_hand BOOLEAN NOT NULL, 
	actor TEXT NOT NULL, 
	paused BOOLEAN NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_follows PRIMARY KEY (outlet, story)
)
 WITHOUT ROWID

;
INSERT INTO "follows" VALUES('gazette','','{"outlet":"gazette","per_day":1}',1772366400000000,1,'ann',0,X'EE456296E805B44AD20CF03DA83061257A3B4ED07442BF095BE895315994F8A0');
CREATE TABLE host_slots (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	host TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	CONSTRAINT fk_host_slots_host FOREIGN KEY(host) REFERENCES hosts (host)
);
CREATE TABLE hosts (
	host TEXT NOT NULL, 
	next_allowed_at BIGINT, 
	CONSTRAINT pk_hosts PRIMARY KEY (host)
)
 WITHOUT ROWID

;
CREATE TABLE housekeeping (
	kind TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	bytes INTEGER NOT NULL, 
	detail TEXT NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_housekeeping PRIMARY KEY (kind, at)
)
 WITHOUT ROWID

;
INSERT INTO "housekeeping" VALUES('size',1772366400000000,1,'',X'6CAABD0BA65929F8A9F27B376B264B6370C74F8B8FA0BD5B24E100EEF848165F');
CREATE TABLE left_out (
	url_hash BLOB NOT NULL, 
	outlet TEXT NOT NULL, 
	story TEXT NOT NULL, 
	url TEXT NOT NULL, 
	title TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_left_out PRIMARY KEY (url_hash, outlet, story)
)
 WITHOUT ROWID

;
INSERT INTO "left_out" VALUES(X'1D2E5A6B8CC2F176481B4A5136165ABF5EF6E4D52A7323FF5DF8E6231C61B6C5','gazette','','https://gazette.example/7','','daily-most',1772366400000000,X'4A5DB09853C4DC18116810ECC37B6BD82C900F95A37CFE9436DD3BAB03E09D69');
CREATE TABLE listed_times (
	article_id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	modified BIGINT NOT NULL, 
	read_at BIGINT NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_listed_times PRIMARY KEY (article_id, source_id), 
	CONSTRAINT fk_listed_times_article_id FOREIGN KEY(article_id) REFERENCES articles (id), 
	CONSTRAINT fk_listed_times_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
 WITHOUT ROWID

;
INSERT INTO "listed_times" VALUES(1,1,1772362800000000,1772366400000000,X'35BAA750FDD9418177964A06D6AEB6EDFC6084DBD19C9CB24E879DB5398BB927');
CREATE TABLE matched_articles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url TEXT NOT NULL, 
	language TEXT NOT NULL, 
	clear BOOLEAN NOT NULL, 
	terms TEXT NOT NULL
, row_digest BLOB);
INSERT INTO "matched_articles" VALUES(1,'a','en',1,'ferry:2',X'4A89389B0A0E6E95CF357FE78286FA83FA6FDB7783EA9E124C9C025E3C1E26AC');
CREATE TABLE outlet_memories (
	outlet TEXT NOT NULL, 
	document TEXT NOT NULL, row_digest BLOB, 
	CONSTRAINT pk_outlet_memories PRIMARY KEY (outlet)
);
CREATE TABLE pushes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source_id INTEGER NOT NULL, 
	received_at BIGINT NOT NULL, 
	content_type TEXT NOT NULL, 
	zstd BLOB NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT fk_pushes_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
);
INSERT INTO "pushes" VALUES(1,1,1772366400000000,'application/rss+xml',X'28B52FFD20063100003C7273732F3E',X'8CCEC73A5216334684D5C59CAE2C19F407D23ED0A6808E8BCE29B9FD509D6513');
CREATE TABLE raws (
	hash BLOB NOT NULL, 
	size INTEGER NOT NULL, 
	zstd BLOB NOT NULL, 
	CONSTRAINT pk_raws PRIMARY KEY (hash)
);
INSERT INTO "raws" VALUES(X'50780B8653BBE5725A8ACF31B251C789A3D5CB147E26686A3767E77B3FEF2BEE',38,X'28B52FFD20263101003C68746D6C3E3C703E546865206665727279206973206C6174652E3C2F703E3C2F68746D6C3E');
INSERT INTO "raws" VALUES(X'72DF0DCBF59B6A68D15A8E3CCD47769217F931C4DD8DE3DCC8ED485A10989A44',36,X'28B52FFD20242101003C68746D6C3E3C703E4C61746572207468616E20657665722E3C2F703E3C2F68746D6C3E');
CREATE TABLE robots (
	site TEXT NOT NULL, 
	agent TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	asked_at BIGINT NOT NULL, 
	CONSTRAINT pk_robots PRIMARY KEY (site, agent)
)
 WITHOUT ROWID

;
INSERT INTO "robots" VALUES('https://gazette.example','monitor','User-agent: *
Disallow: /private',1772366400000000);
CREATE TABLE routes (
	route TEXT NOT NULL, 
	paused_until BIGINT, 
	disabled BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, failing_since BIGINT, row_digest BLOB, 
	CONSTRAINT pk_routes PRIMARY KEY (route)
);
INSERT INTO "routes" VALUES('desk',NULL,0,'',1772370000000000,X'046399343D85A5717784AC39A8D32195D648B520FB139027FE166AE0924590EF');
CREATE TABLE seen_urls (
	url_hash BLOB NOT NULL, 
	url TEXT NOT NULL, 
	source_id INTEGER NOT NULL, 
	seen_at BIGINT NOT NULL, 
	CONSTRAINT pk_seen_urls PRIMARY KEY (url_hash), 
	CONSTRAINT fk_seen_urls_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
 WITHOUT ROWID

;
CREATE TABLE snapshots (
	article_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	content_hash BLOB NOT NULL, 
	taken_at BIGINT NOT NULL, 
	headline TEXT NOT NULL, 
	modified BIGINT, 
	document TEXT NOT NULL, 
	raw_hash BLOB, 
	raw_bytes INTEGER, 
	raw_kept BOOLEAN NOT NULL, 
	final_url TEXT, 
	status INTEGER, 
	headers TEXT, 
	fetched_at BIGINT, 
	CONSTRAINT pk_snapshots PRIMARY KEY (article_id, number), 
	CONSTRAINT fk_snapshots_article_id FOREIGN KEY(article_id) REFERENCES articles (id)
);
INSERT INTO "snapshots" VALUES(1,0,'baseline',X'5BC3B3E45CC3F0DFB12D7ACB7927CDFAF7BA7488D21AE0835F372BF4DB124639',1772366400000000,'Ferry late',NULL,'{"headline":"Ferry late","published":"2026-03-01T11:00:00+00:00","blocks":[{"text":{"#":"4de4a4872e2cca8c1e7df5321163038430335594c8e239dd4d76e9d091361afc"}},{"text":{"#":"2ac1fba29402e71cefd05780749ad063b68102853dff3737caeb6e5896fd7957"}},{"text":"Short."}]}',NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "snapshots" VALUES(1,1,'live',X'5BC3B3E45CC3F0DFB12D7ACB7927CDFAF7BA7488D21AE0835F372BF4DB124639',1772366400000000,'Ferry late',NULL,'{"headline":"Ferry late","published":"2026-03-01T11:00:00+00:00","blocks":[{"text":{"#":"4de4a4872e2cca8c1e7df5321163038430335594c8e239dd4d76e9d091361afc"}},{"text":{"#":"2ac1fba29402e71cefd05780749ad063b68102853dff3737caeb6e5896fd7957"}},{"text":"Short."}]}',X'50780B8653BBE5725A8ACF31B251C789A3D5CB147E26686A3767E77B3FEF2BEE',38,1,'https://gazette.example/1',200,'[["content-type", "text/html"], ["etag", "\"1\""], ["etag", "\"2\""]]',1772366400000000);
INSERT INTO "snapshots" VALUES(1,2,'live',X'45278276F18B55855EB19FB43BDA60BCE234C20A7D2315C6E9DDC26AC12D8B91',1772366400000000,'Ferry late',NULL,'{"headline":"Ferry late","published":"2026-03-01T11:00:00+00:00","blocks":[{"text":{"#":"4de4a4872e2cca8c1e7df5321163038430335594c8e239dd4d76e9d091361afc"}},{"text":{"#":"09222a3b39a2e5a83f926ac8593f4f994321dd907969722cf464f5c5fe8b3d5b"}},{"text":"A \u0000 and a \u001b."}]}',X'72DF0DCBF59B6A68D15A8E3CCD47769217F931C4DD8DE3DCC8ED485A10989A44',36,1,'https://gazette.example/1',200,'[["content-type", "text/html"], ["etag", "\"1\""], ["etag", "\"2\""]]',1772366400000000);
CREATE TABLE sources (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	url TEXT NOT NULL, 
	url_hash BLOB NOT NULL, 
	outlet TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	parent_id INTEGER, 
	next_check_at BIGINT NOT NULL, 
	validators TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	seen INTEGER NOT NULL, 
	last_checked_at BIGINT, 
	last_error TEXT NOT NULL, 
	due_at BIGINT, 
	lease_until BIGINT, 
	worker TEXT, 
	token INTEGER NOT NULL, row_digest BLOB, 
	CONSTRAINT fk_sources_parent_id FOREIGN KEY(parent_id) REFERENCES sources (id), 
	CONSTRAINT uq_sources_url_hash UNIQUE (url_hash)
);
INSERT INTO "sources" VALUES(1,'https://gazette.example/feed',X'A1FAD205E4DBEB4BE972938288D5D91C1CAC560A1392F623A9666EEF6A51100A','gazette','feed',1,NULL,1772370000000000,'{}',0,0,1772366400000000,'',1772366400000000,NULL,NULL,1,X'8198342DAADAE5C537DFF4D7D95C93119D25CA0F211B576393561B0671559199');
CREATE TABLE subscriptions (
	source_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	secret TEXT NOT NULL, 
	hub TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	callback TEXT NOT NULL, 
	state TEXT NOT NULL, 
	asked_at BIGINT NOT NULL, 
	lease_ends_at BIGINT, 
	pushed_at BIGINT, 
	pushes INTEGER NOT NULL, 
	failures INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	row_digest BLOB, 
	CONSTRAINT pk_subscriptions PRIMARY KEY (source_id), 
	CONSTRAINT fk_subscriptions_source_id FOREIGN KEY(source_id) REFERENCES sources (id), 
	CONSTRAINT uq_subscriptions_key UNIQUE ("key")
);
INSERT INTO "subscriptions" VALUES(1,'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk','ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss','https://hub.example/','https://gazette.example/feed','https://desk.example/push/kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk','active',1772366400000000,1772452800000000,1772366400000000,1,0,'',X'53398F00EAAF828F3C4B228784E89DD1216CB8775D8F442F0600E8F97CA6B42A');
CREATE TABLE text_bands (
	band INTEGER NOT NULL, 
	text_id INTEGER NOT NULL, 
	CONSTRAINT pk_text_bands PRIMARY KEY (band, text_id), 
	CONSTRAINT fk_text_bands_text_id FOREIGN KEY(text_id) REFERENCES coverage_texts (id)
)
 WITHOUT ROWID

;
CREATE TABLE texts (
	hash BLOB NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_texts PRIMARY KEY (hash)
);
INSERT INTO "texts" VALUES(X'2AC1FBA29402E71CEFD05780749AD063B68102853DFF3737CAEB6E5896FD7957','About 340 people had put their names on the waiting list for the first week, the office said.');
INSERT INTO "texts" VALUES(X'4DE4A4872E2CCA8C1E7DF5321163038430335594C8E239DD4D76E9D091361AFC','The harbour office said on Monday that the new ferry would make its first crossing in May, two months later than it had promised the islanders last autumn.');
INSERT INTO "texts" VALUES(X'09222A3B39A2E5A83F926AC8593F4F994321DD907969722CF464F5C5FE8B3D5B','About 430 people had put their names on the waiting list for the first week, the office said.');
CREATE INDEX ix_articles_due ON articles (due_at, outlet, id);
CREATE INDEX ix_articles_outlet ON articles (outlet);
CREATE INDEX ix_coverage_found ON coverage (found_at);
CREATE INDEX ix_coverage_story ON coverage (story, found_at);
CREATE INDEX ix_sources_due_at ON sources (due_at);
CREATE INDEX ix_sources_parent_id ON sources (parent_id);
CREATE INDEX ix_alerts_article_id ON alerts (article_id);
CREATE INDEX ix_article_aliases_article_id ON article_aliases (article_id);
CREATE INDEX ix_article_stories_story ON article_stories (story, article_id);
CREATE INDEX ix_coverage_decisions_coverage_id ON coverage_decisions (coverage_id);
CREATE INDEX ix_host_slots_host ON host_slots (host, expires_at);
CREATE INDEX ix_changes_article ON changes (article_id, id);
CREATE INDEX ix_changes_check_id ON changes (check_id);
CREATE INDEX ix_changes_detected_at ON changes (detected_at);
CREATE INDEX ix_deliveries_queue ON deliveries (route, id) WHERE status = 'pending';
CREATE INDEX ix_deliveries_status ON deliveries (status, id);
CREATE INDEX ix_candidates_waiting ON candidates (source_id, due_at);
CREATE INDEX ix_text_bands_text_id ON text_bands (text_id);
CREATE INDEX ix_listed_times_source_id ON listed_times (source_id);
CREATE INDEX ix_article_events_article ON article_events (article_id, id);
CREATE INDEX ix_article_events_check_id ON article_events (check_id);
CREATE INDEX ix_article_events_happened_at ON article_events (happened_at);
CREATE INDEX ix_changes_revision ON changes (revision, id);
CREATE INDEX ix_follow_contacts_source_id ON follow_contacts (source_id);
CREATE INDEX ix_left_out_follow ON left_out (outlet, story, at);
CREATE INDEX ix_pushes_source_id ON pushes (source_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('articles',3);
INSERT INTO "sqlite_sequence" VALUES('checks',5);
INSERT INTO "sqlite_sequence" VALUES('changes',1);
INSERT INTO "sqlite_sequence" VALUES('deliveries',2);
INSERT INTO "sqlite_sequence" VALUES('article_events',3);
INSERT INTO "sqlite_sequence" VALUES('sources',1);
INSERT INTO "sqlite_sequence" VALUES('matched_articles',1);
INSERT INTO "sqlite_sequence" VALUES('pushes',1);
COMMIT;
