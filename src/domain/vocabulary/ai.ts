import type { Concept } from '../concept.ts'
import { control, topic } from './define-concept.ts'

/** Artificial intelligence: use, data, models, oversight. */
export const AI_CONCEPTS: readonly Concept[] = [
  topic('artificial-intelligence', 'artificial intelligence', [])`
    ai; artificial intelligence; machine learning; ml; ai/ml; ai-powered; ai-enabled; ai features;
    ai system; ai functionality; deep learning; ai capability; ai tool; ai model; ml model;
    machine-learning; ai/ml model; neural network; a.i.; use of ai; ai technology; ai feature;
    ai service; ai algorithm; algorithmic decision`,
  topic('generative-ai', 'generative AI', ['artificial-intelligence'])`
    generative ai; gen-ai; llm; large language model; language model; chatbot; foundation model;
    gpt; chatgpt; chat-gpt; generative artificial intelligence; llms; ai assistant; copilot;
    ai-generated; ai chat; ai agent; agentic; prompts; retrieval-augmented; RAG; ai output;
    text generation; genai`,
  control('ai-training-on-data', 'training models on customer data', ['artificial-intelligence'])`
    model training; train* ai; data for training; training data; fine-tun*; finetun*; ai training;
    used to train; use* … to train; used for training; improve … models; train* on customer data;
    train on your data; training of ai; model improvement; improve … ai; used to improve;
    train on our data; trained on customer; improve their models; training purposes;
    training their models; train on your inputs; train or improve; learn from … data;
    learn from … content; models learn; improve … algorithm; train … model; trained … model;
    train* model; train* any model; train* ai model; training of ai model; training … ai model;
    training of model; training … machine learning model; models are trained; model is trained;
    models trained; training our models; training your models; training third-party models;
    training machine learning models; training or improving; train ai; trains ai; train an ai;
    train llm; train … llm; train machine learning; train … ai model; train … ai;
    trained … customer data; train … customer data; train on customer content; train on content;
    train on user content; retain/train; train on … content; train on … prompts;
    learn from customer; learn from your; learn from our; used for model`,
  control('ai-zero-retention', 'retention of prompts by AI providers', ['artificial-intelligence'])`
    zero data retention; zero-retention; zero retention; zdr; prompts … retained; retain* … prompt;
    prompts … stored; prompt retention; prompts and outputs; inputs and outputs; retain* … inputs;
    prompt log*; prompts … logged; prompts … kept; store* … prompt; ai provider … retain*;
    model provider … retain*; retention … prompt`,
  topic('ai-provider', 'AI model provider', ['artificial-intelligence'])`
    ai provider; model provider; llm provider; ai vendor; third-party ai; third-party model;
    ai sub-processor; foundation model provider; third-party llm; ai service provider; model vendor;
    external ai; ai third part*; hosted model; model hosting; ai model provider; which ai models;
    which llm; external model; ai supplier; which models; underlying model; third-party ai provider;
    ai company; ai companies`,
  control('human-oversight', 'human oversight of AI', ['artificial-intelligence'])`
    human oversight; human-in-the-loop; human in the loop; human review; human supervision;
    reviewed by a human; human intervention; human approval; human-on-the-loop; review* … ai output;
    human validation; human decision; person reviews; human judgment; human judgement;
    human reviewer; human sign-off; human control; reviewed by a person`,
  control('ai-governance', 'AI governance', ['artificial-intelligence'])`
    ai governance; responsible ai; ai policy; ai ethics; ai risk; ai use policy; ai usage policy;
    ai acceptable use; ai committee; ethical ai; ai risk assessment; ai impact assessment;
    ai risk management; trustworthy ai; ai oversight; ai principles; ai system inventory;
    policy on ai; ai inventory; policies … ai; polic* … generative ai; governance of ai;
    ai compliance; ai program; ai management; ai security policy; ai model inventory;
    governance … ai; employee use of ai; staff use of ai`,
  control('ai-opt-out', 'switching AI off', ['artificial-intelligence'])`
    opt-out of ai; opt out of ai; disable ai; ai … disabled; turn off ai; ai opt-out;
    turn* … ai … off; disable … ai; opt-out … ai; opt out … ai; ai … opt-out; ai … opt out;
    ai … turned off; ai features … optional; opt-in … ai; ai … opt-in; ai … opt in; switch off ai;
    without ai; enable or disable ai`,
  control('ai-bias', 'bias and fairness of AI', ['artificial-intelligence'])`
    bias; fairness; discriminat*; bias testing; algorithmic bias; biased; bias mitigation; unbiased;
    fairness testing`,
  control('ai-explainability', 'AI transparency and explanation', ['artificial-intelligence'])`
    explainab*; explainable; ai transparency; model card; interpretab*; disclos* … ai;
    ai disclosure; ai-generated content … label*; label* … ai-generated; transparency … ai;
    model documentation; inform users … ai; users … informed … ai; system card; transparent … ai`,
  control('ai-accuracy', 'AI accuracy and hallucination', ['artificial-intelligence'])`
    hallucinat*; model accuracy; ai accuracy; accuracy of … ai; model evaluation; model validation;
    model performance; model drift; model monitoring; ai testing; grounded; groundedness;
    ai output … accura*; model testing; ai monitoring; ai quality; ai evaluation; model quality;
    inaccurate output`,
  control('prompt-injection', 'prompt injection and model abuse', ['artificial-intelligence'])`
    prompt injection; jail-break; jailbreak; adversarial; model poisoning; data poisoning;
    model inversion; prompt leakage; guardrail; guardrails; prompt security; ai red team*;
    llm security; indirect prompt injection; ai-specific attacks; ai-specific threats;
    output filtering; content moderation; adversarial attack; adversarial inputs; model theft;
    ai attacks; model extraction`,
  control('ai-data-isolation', 'tenants kept apart in AI features', ['artificial-intelligence'])`
    ai … tenant isolation; shared model; model isolation; dedicated model; customer-specific model;
    embeddings … tenant; embeddings … isolat*; vector store … isolat*; vectors … tenant;
    per-tenant model; model per customer; shared across customers; cross-customer learning;
    vector database; embeddings; vector store; private model`,
]
