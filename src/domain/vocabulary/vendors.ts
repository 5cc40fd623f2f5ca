import type { Concept } from '../concept.ts'
import { technology, topic } from './define-concept.ts'

/** Products and vendors that are commonly named, by what they do. */
export const VENDOR_CONCEPTS: readonly Concept[] = [
  technology('aws', 'Amazon Web Services', ['cloud-hosting'])`
    aws; amazon web services; amazon ec 2; amazon s 3; aws s 3; amazon rds; amazon aurora; aws rds;
    ec 2; s 3; RDS; amazon cloud; aws cloud; amazon aws`,
  technology('azure', 'Microsoft Azure', ['cloud-hosting'])`
    azure; microsoft azure; azure cloud; ms azure`,
  technology('google-cloud', 'Google Cloud', ['cloud-hosting'])`
    gcp; google cloud; google cloud platform; google compute engine; bigquery; google cloud storage`,
  technology('oracle-cloud', 'Oracle Cloud', ['cloud-hosting'])`
    oracle cloud; OCI; oracle cloud infrastructure`,
  technology('ibm-cloud', 'IBM Cloud', ['cloud-hosting'])`
    ibm cloud`,
  technology('digitalocean', 'DigitalOcean', ['cloud-hosting'])`
    digitalocean; digital ocean`,
  technology('heroku', 'Heroku', ['cloud-hosting'])`
    heroku`,
  technology('vercel', 'Vercel', ['cloud-hosting'])`
    vercel`,
  technology('netlify', 'Netlify', ['cloud-hosting'])`
    netlify`,
  technology('hetzner', 'Hetzner', ['cloud-hosting'])`
    hetzner`,
  technology('ovhcloud', 'OVHcloud', ['cloud-hosting'])`
    ovh; ovhcloud`,
  technology('scaleway', 'Scaleway', ['cloud-hosting'])`
    scaleway`,
  technology('railway', 'Railway', ['cloud-hosting'])`
    railway.app; railway.com`,
  technology('fly-io', 'Fly.io', ['cloud-hosting'])`
    fly.io`,
  technology('render', 'Render', ['cloud-hosting'])`
    render.com`,
  technology('cloudflare', 'Cloudflare', ['cdn'])`
    cloudflare`,
  technology('supabase', 'Supabase', ['cloud-hosting', 'database'])`
    supabase`,
  technology('firebase', 'Firebase', ['cloud-hosting'])`
    firebase; firestore`,
  technology('neon', 'Neon', ['database'])`
    neon postgres; neon database; neon serverless`,
  technology('cockroachdb', 'CockroachDB', ['database'])`
    cockroachdb`,
  technology('planetscale', 'PlanetScale', ['database'])`
    planetscale`,
  technology('mongodb', 'MongoDB', ['database'])`
    mongodb; mongo db; mongodb atlas; mongo`,
  technology('postgresql', 'PostgreSQL', ['database'])`
    postgresql; postgres; postgre sql`,
  technology('mysql', 'MySQL', ['database'])`
    mysql; mariadb; my sql`,
  technology('sql-server', 'Microsoft SQL Server', ['database'])`
    sql server; mssql; ms sql; azure sql`,
  technology('redis', 'Redis', ['database'])`
    redis; elasticache; upstash; valkey`,
  technology('snowflake', 'Snowflake', ['data-warehouse'])`
    snowflake`,
  technology('databricks', 'Databricks', ['data-warehouse'])`
    databricks`,
  technology('elasticsearch', 'Elasticsearch', ['database'])`
    elasticsearch; opensearch; elastic search`,
  topic('database', 'databases', [])`
    database; databases; data store; database engine; database technology;
    database management system; dbms; database server; database security`,
  topic('data-warehouse', 'data warehouse', [])`
    data warehouse; data lake; redshift; data warehousing; analytics warehouse`,
  topic('technology-stack', 'technology stack', [])`
    technology stack; tech stack; programming language; operating system; software stack;
    frameworks used; technologies used; development languages; linux; windows server;
    technical architecture; system architecture; application architecture; architecture overview;
    platform architecture; supported browser; hardware requirements; system requirements`,
  technology('stripe', 'Stripe', ['payment-processor'])`
    stripe`,
  technology('paypal', 'PayPal', ['payment-processor'])`
    paypal; braintree`,
  technology('adyen', 'Adyen', ['payment-processor'])`
    adyen`,
  technology('paddle', 'Paddle', ['payment-processor'])`
    paddle.com; paddle payments`,
  technology('recurly', 'Recurly', ['payment-processor'])`
    recurly`,
  technology('chargebee', 'Chargebee', ['payment-processor'])`
    chargebee`,
  topic('payment-processor', 'payment processor', [])`
    payment processor; payment gateway; payment provider; payment processing; billing provider;
    payment service provider; payments provider; process payments; processing of payments;
    payment service; payments and invoicing; billing and payments; payments and billing;
    payment handling`,
  technology('openai', 'OpenAI', ['ai-provider'])`
    openai; open ai; gpt 4; gpt 4 o; gpt 5; chatgpt enterprise`,
  technology('azure-openai', 'Azure OpenAI', ['openai', 'azure'])`
    azure openai; azure open ai; azure ai foundry`,
  technology('anthropic', 'Anthropic', ['ai-provider'])`
    anthropic; Claude`,
  technology('amazon-bedrock', 'Amazon Bedrock', ['ai-provider', 'aws'])`
    bedrock; amazon bedrock; aws bedrock; sagemaker`,
  technology('google-gemini', 'Google Gemini or Vertex AI', ['ai-provider'])`
    Gemini; vertex ai; google ai; Vertex`,
  technology('mistral', 'Mistral', ['ai-provider'])`
    Mistral; mistral ai`,
  technology('cohere', 'Cohere', ['ai-provider'])`
    Cohere`,
  technology('meta-llama', 'Llama', ['ai-provider'])`
    Llama; meta llama; LLaMA`,
  technology('hugging-face', 'Hugging Face', ['ai-provider'])`
    hugging face; huggingface`,
  technology('sendgrid', 'SendGrid', ['email-provider'])`
    sendgrid; twilio sendgrid`,
  technology('postmark', 'Postmark', ['email-provider'])`
    postmark`,
  technology('amazon-ses', 'Amazon SES', ['email-provider'])`
    amazon ses; aws ses`,
  technology('mailchimp', 'Mailchimp', ['email-provider'])`
    mailchimp; mandrill`,
  technology('resend', 'Resend', ['email-provider'])`
    resend.com`,
  technology('mailgun', 'Mailgun', ['email-provider'])`
    mailgun`,
  topic('email-provider', 'email delivery provider', [])`
    email provider; email delivery; transactional email; email service provider; e-mail delivery;
    e-mail provider; email sending`,
  technology('twilio', 'Twilio', ['sms-provider'])`
    twilio`,
  topic('sms-provider', 'SMS provider', [])`
    sms provider; sms delivery; text messaging provider`,
  technology('datadog', 'Datadog', ['monitoring-product'])`
    datadog`,
  technology('sentry', 'Sentry', ['monitoring-product'])`
    Sentry; sentry.io`,
  technology('new-relic', 'New Relic', ['monitoring-product'])`
    new relic; newrelic`,
  technology('grafana', 'Grafana', ['monitoring-product'])`
    grafana`,
  technology('prometheus', 'Prometheus', ['monitoring-product'])`
    prometheus`,
  technology('cloudwatch', 'Amazon CloudWatch', ['monitoring-product'])`
    cloudwatch`,
  technology('aws-security-hub', 'AWS Config and Security Hub', ['monitoring-product'])`
    aws config; security hub`,
  technology('cloudtrail', 'AWS CloudTrail', ['monitoring-product'])`
    cloudtrail; aws cloudtrail`,
  topic('monitoring-product', 'monitoring product', ['monitoring'])`
    error tracking; monitoring tool; monitoring platform; crash reporting; observability platform;
    monitoring product; error monitoring; monitoring solution; monitoring tools`,
  technology('slack', 'Slack', [])`
    Slack`,
  technology('microsoft-teams', 'Microsoft Teams', [])`
    microsoft teams; ms teams`,
  technology('microsoft-365', 'Microsoft 365', [])`
    microsoft 365; office 365; o 365; m 365; exchange online; sharepoint; onedrive`,
  technology('zoom', 'Zoom', [])`
    Zoom`,
  technology('salesforce', 'Salesforce', ['crm'])`
    salesforce; sales force`,
  technology('hubspot', 'HubSpot', ['crm'])`
    hubspot`,
  topic('crm', 'customer relationship management', [])`
    crm; customer relationship management`,
  technology('zendesk', 'Zendesk', ['support-tool'])`
    zendesk`,
  technology('intercom', 'Intercom', ['support-tool'])`
    Intercom`,
  technology('freshdesk', 'Freshdesk', ['support-tool'])`
    freshdesk`,
  technology('help-scout', 'Help Scout', ['support-tool'])`
    help scout; helpscout`,
  topic('support-tool', 'support tool', [])`
    support tool; ticketing system; ticket system; ticketing; support system; help desk software;
    issue tracker; tracking system; ticketing tool`,
  technology('jira', 'Jira', [])`
    jira; atlassian; confluence`,
  technology('servicenow', 'ServiceNow', [])`
    servicenow; service now`,
  technology('posthog', 'PostHog', ['analytics-provider'])`
    posthog`,
  technology('heap', 'Heap', ['analytics-provider'])`
    heap analytics`,
  technology('pendo', 'Pendo', ['analytics-provider'])`
    pendo`,
  technology('hotjar', 'Hotjar', ['analytics-provider'])`
    hotjar`,
  technology('fullstory', 'FullStory', ['analytics-provider'])`
    fullstory`,
  technology('segment', 'Segment', ['analytics-provider'])`
    segment.com`,
  technology('amplitude', 'Amplitude', ['analytics-provider'])`
    Amplitude`,
  technology('mixpanel', 'Mixpanel', ['analytics-provider'])`
    mixpanel`,
  topic('analytics-provider', 'analytics provider', [])`
    analytics provider; analytics tool; analytics service; analytics platform`,
  technology('docusign', 'DocuSign', [])`
    docusign; e-signature; electronic signature; esign`,
  technology('workday', 'Workday', [])`
    workday`,
  technology('hris', 'HR information system', [])`
    hris`,
  technology('gusto', 'Gusto', [])`
    Gusto`,
  technology('rippling', 'Rippling', [])`
    rippling`,
  technology('bamboohr', 'BambooHR', [])`
    bamboohr`,
]
