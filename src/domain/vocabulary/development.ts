import type { Concept } from '../concept.ts'
import { control, technology, topic } from './define-concept.ts'

/** How software is made, tested and kept safe. */
export const DEVELOPMENT_CONCEPTS: readonly Concept[] = [
  topic('secure-development', 'secure development life cycle', [])`
    sdlc; s-sdlc; ssdlc; secure sdlc; software development life cycle;
    software development lifecycle; system development life cycle; systems development life cycle;
    secure development; secure software development; secure development lifecycle;
    development methodology; development lifecycle; development life cycle; software development;
    development process; development practices; secure development policy; devsecops;
    security in development; systems development; development policy; agile; engineering practices;
    software engineering`,
  control('secure-coding', 'secure coding', ['secure-development'])`
    secure coding; secure-coding; coding standard; coding practice; coding guideline; secure code;
    secure programming; secure coding standard; secure coding practices`,
  control('secure-coding-training', 'secure coding training', [
    'secure-coding',
    'security-training',
  ])`
    secure coding training; secure code training; developer training; developers … trained;
    train* … developers; developers … training; developer security training;
    application security training; engineers … secure coding; training for developers;
    training … secure coding; secure development training`,
  control('code-review', 'code review', ['secure-development'])`
    code review; code-review; peer review; peer-review; pull request; pull-request; review* … code;
    code … reviewed; merge request; peer code review; reviewed by a second; second engineer;
    peer-reviewed; reviewed by another; review before merge; reviewed before merge;
    approval … before merge; second developer; source code review; reviewer approval;
    reviews of code; required reviewer; second person; second pair of eyes; another developer;
    another engineer; sign off code; signs off code; approved by another; approved by a second;
    reviewed by somebody else; reviewed by someone else; four-eyes review; second reviewer;
    review of code; code … approved; merged … review*; review* … before … merge*;
    code changes … reviewed; changes … reviewed by; review of every change; code changes … approved`,
  technology('sast', 'static application security testing', [
    'security-testing',
    'secure-development',
  ])`
    sast; static analysis; static code analysis; static application security testing;
    source code analysis; static code scan*; static scan*; code scan*; codeql; sonarqube; semgrep;
    checkmarx; veracode; Fortify; static security analysis; automated source code analysis;
    code analysis; source code scan*; static testing`,
  technology('dast', 'dynamic application security testing', ['security-testing'])`
    dast; dynamic analysis; dynamic application security testing; dynamic scan*;
    web application scan*; application scan*; owasp zap; burp suite; dynamic testing;
    web application vulnerability scan*; application vulnerability scan*; dynamic security testing;
    iast; web app scan*`,
  control('fuzz-testing', 'fuzz testing', ['security-testing'])`
    fuzzing; fuzz test*; fuzzer`,
  control('dependency-scanning', 'dependency scanning', ['vulnerability-management'])`
    dependency scan*; software composition analysis; SCA; Renovate; npm audit;
    dependencies … scanned; scan* … dependenc*; third-party librar*; open-source librar*;
    third-party component; open-source component; open-source dependencies; vulnerable dependencies;
    dependency vulnerabilit*; open source software; open-source software; third-party code;
    dependency check; dependency management; dependency monitoring; dependency updates;
    third-party dependenc*; dependencies; dependency; composition analysis; dependency audit;
    open-source vulnerabilit*; libraries … vulnerabilit*; known-vulnerable;
    dependencies scanned for vulnerabilities; dependencies scanned for known vulnerabilities;
    dependencies are scanned for vulnerabilities;
    dependencies are scanned for known vulnerabilities; scan dependencies for vulnerabilities;
    scan dependencies for known vulnerabilities; libraries are scanned for known vulnerabilities;
    libraries scanned for vulnerabilities; check* dependencies; dependencies … checked;
    packages … scanned; scan* … packages; vulnerable packages; vulnerable components`,
  technology('snyk', 'Snyk', ['dependency-scanning'])`
    snyk`,
  technology('dependabot', 'Dependabot', ['dependency-scanning'])`
    dependabot`,
  technology('sbom', 'software bill of materials', [])`
    sbom; software bill of materials; bill of materials; cyclonedx; spdx`,
  control('open-source-licensing', 'open-source licence compliance', [])`
    open-source license; open-source licence; license compliance; licence compliance; copyleft;
    license scanning; gpl`,
  control('version-control', 'source control', ['source-code'])`
    version control; source control; git; github; gitlab; bitbucket; source code management;
    revision control`,
  topic('source-code', 'source code', [])`
    source code; code base; codebase; source repository; code repository; source code repository;
    code repositories; repository; git repository; application code; program code; VCS; vcs;
    version-control system`,
  control('branch-protection', 'protected branches', ['version-control'])`
    branch protection; protected branch; branch protections; main branch; force push;
    signed commits; direct push; protected main`,
  control('source-code-access', 'access to source code', ['access-control', 'source-code'])`
    access to source code; source code access; source code … restricted; access … source code;
    protect* … source code; access to code; access to … repositories; source code protection;
    source code is restricted; access to program source`,
  control('ci-cd', 'CI/CD pipeline', ['secure-development'])`
    ci/cd; ci-cd; continuous integration; continuous deployment; continuous delivery;
    build pipeline; deployment pipeline; build system; automated build; automated pipeline;
    automated deploy*; ci pipeline; github actions; jenkins; circleci; pipeline; release pipeline;
    gitlab ci`,
  control('automated-testing', 'automated tests', ['secure-development'])`
    automated test*; unit test*; regression test*; integration test*; quality assurance; qa testing;
    test suite; test coverage; functional test*; software testing; end-to-end test*;
    acceptance testing; user acceptance testing; uat; system testing; qa; qa process;
    tests before release; test plan`,
  control('threat-modeling', 'threat modelling', ['secure-development'])`
    threat model; threat models; threat modeling; threat modelling; STRIDE; threat analysis;
    attack tree; threat-model; abuse case`,
  control('security-requirements', 'security requirements and design review', [
    'secure-development',
  ])`
    security requirement; security design review; secure design; security by design;
    secure by design; architecture review; security architecture; design review;
    security architecture review; secure architecture; secure engineering principles;
    security in the design; security-by-design; secure system architecture; defense in depth;
    defence in depth; secure by default; security principles`,
  control('security-sign-off', 'security gate before release', ['secure-development'])`
    security sign-off; security gate; release gate; security acceptance; prior to release;
    before release; before deployment; prior to deployment; pre-production; before production;
    prior to production; blocks the build; block* merge; fail the build; release criteria;
    pre-release`,
  control('outsourced-development', 'outsourced development', [])`
    outsourced development; outsource* … development; development … outsourced;
    offshore development; third-party developers; external developer; contract developer;
    outsourced software; offshore; off-shore; outsourcing; outsource; outsourced;
    external development; development is performed; developed in-house; in-house development;
    third-party development; outsourc*`,
  control('feature-flags', 'feature flags and gradual release', [])`
    feature flag; canary release; canary deployment; blue-green; blue/green; staged rollout;
    gradual rollout; phased rollout; canary deploy*`,
  control('error-handling', 'error handling', [])`
    error handling; error message; stack trace; exception handling; error messages; verbose error;
    fail secure; fail-safe; fail securely`,
]
