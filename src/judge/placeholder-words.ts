/** Words that show that a value stands for another one. Data of the judge. */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** One of these among a value's words: it stands for a secret, whatever else it says. */
export const STAND_INS = setOf(
  "your yours placeholder changeme changeit example examples redacted removed masked hidden obfuscated censored scrubbed sanitized sanitised filtered replace replaceme insert todo fixme tbd fill dummy fake bogus sample mock mocked xxx xxxx xxxxx xxxxxx xxxxxxxx goes omitted elided snipped truncated invalid incorrect wrong nonexistent unset undefined none null nothing notset notused unused ignored unknown whatever something anything",
);

/** A value made only of these (and of digits) is no secret in code; under a role it is a weak one. */
export const DUMMY_WORDS = setOf(
  "test tests testing tester password passwd passwort pass pwd secret secrets token bearer key keys api apikey auth admin administrator root user username guest demo default my the some any foo bar baz qux quux foobar foobarbaz hello world value string text name client server access private public login super please change here enter put set use wrong bad good correct valid new old abc abcd xyz aaa bbb ccc lorem ipsum temp tmp temporary blah required optional hidden disabled enabled prompt ask interactive plain auto generated inherit inherited external managed manual encrypted unencrypted keyring keychain dev prod stage staging local sys system app application service db database postgres postgresql mysql mariadb redis mongo mongodb rabbitmq oracle sa id data one two three first second a b c d e x y z s my me i it is of for this that and or not no yes true false alice bob carol john doe jane joe user1 top let minio minioadmin elastic kibana grafana sonar jenkins tomcat manager vagrant docker ubuntu postgresuser dbuser dbpass dbpassword mypassword mysecret mytoken mykey testpass testpassword testuser testtoken testkey testsecret rootpassword adminpassword userpassword strong weak long short very really random super safe in open sesame secure unsafe insecure complex simple",
);
