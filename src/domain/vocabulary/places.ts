import type { Concept } from '../concept.ts'
import { place } from './define-concept.ts'

/** Countries and regions that data residency questions name. */
export const PLACE_CONCEPTS: readonly Concept[] = [
  place('europe', 'Europe', [])`
    europe; european; emea`,
  place('eea', 'European Economic Area', ['europe'])`
    EEA; european economic area; eu/eea`,
  place('european-union', 'European Union', ['eea'])`
    eu; e.u.; european union; eu-based; eu member state; member state; eu region; eu data center;
    eu data centre; eu data residency`,
  place('united-kingdom', 'United Kingdom', ['europe'])`
    uk; u.k.; united kingdom; great britain; britain; british; england; scotland; wales; london`,
  place('switzerland', 'Switzerland', ['europe'])`
    switzerland; swiss; zurich; zürich; geneva`,
  place('germany', 'Germany', ['european-union'])`
    germany; german; frankfurt; berlin; munich; deutschland`,
  place('ireland', 'Ireland', ['european-union'])`
    ireland; irish; dublin`,
  place('france', 'France', ['european-union'])`
    france; french; paris`,
  place('netherlands', 'Netherlands', ['european-union'])`
    netherlands; dutch; amsterdam; the hague`,
  place('belgium', 'Belgium', ['european-union'])`
    belgium; belgian; brussels`,
  place('luxembourg', 'Luxembourg', ['european-union'])`
    luxembourg; luxemburg`,
  place('spain', 'Spain', ['european-union'])`
    spain; spanish; madrid`,
  place('portugal', 'Portugal', ['european-union'])`
    portugal; portuguese; lisbon`,
  place('italy', 'Italy', ['european-union'])`
    italy; italian; milan; rome`,
  place('austria', 'Austria', ['european-union'])`
    austria; austrian; vienna`,
  place('sweden', 'Sweden', ['european-union'])`
    sweden; swedish; stockholm`,
  place('denmark', 'Denmark', ['european-union'])`
    denmark; danish; copenhagen`,
  place('finland', 'Finland', ['european-union'])`
    finland; finnish; helsinki`,
  place('norway', 'Norway', ['eea'])`
    norway; norwegian; oslo`,
  place('iceland', 'Iceland', ['eea'])`
    iceland; icelandic; reykjavik`,
  place('poland', 'Poland', ['european-union'])`
    poland; warsaw; Polish`,
  place('czechia', 'Czechia', ['european-union'])`
    czechia; czech republic; czech; prague`,
  place('hungary', 'Hungary', ['european-union'])`
    hungary; hungarian; budapest`,
  place('romania', 'Romania', ['european-union'])`
    romania; romanian; bucharest`,
  place('bulgaria', 'Bulgaria', ['european-union'])`
    bulgaria; bulgarian`,
  place('greece', 'Greece', ['european-union'])`
    greece; greek; athens`,
  place('lithuania', 'Lithuania', ['european-union'])`
    lithuania; lithuanian; vilnius`,
  place('latvia', 'Latvia', ['european-union'])`
    latvia; latvian; riga`,
  place('estonia', 'Estonia', ['european-union'])`
    estonia; estonian; tallinn`,
  place('ukraine', 'Ukraine', ['europe'])`
    ukraine; ukrainian; kyiv`,
  place('north-america', 'North America', [])`
    north america; north american`,
  place('united-states', 'United States', ['north-america'])`
    US; USA; usa; u.s.; u.s.a.; united states; united states of america; us-east; us-west;
    us-central; continental united states; conus; us soil; America; american; us citizen; stateside`,
  place('delaware', 'Delaware', ['united-states'])`
    delaware`,
  place('iowa', 'Iowa', ['united-states'])`
    iowa`,
  place('florida', 'Florida', ['united-states'])`
    florida`,
  place('utah', 'Utah', ['united-states'])`
    utah`,
  place('connecticut', 'Connecticut', ['united-states'])`
    connecticut`,
  place('illinois', 'Illinois', ['united-states'])`
    illinois`,
  place('washington', 'Washington', ['united-states'])`
    washington`,
  place('massachusetts', 'Massachusetts', ['united-states'])`
    massachusetts`,
  place('colorado', 'Colorado', ['united-states'])`
    colorado`,
  place('ohio', 'Ohio', ['united-states'])`
    ohio`,
  place('oregon', 'Oregon', ['united-states'])`
    oregon`,
  place('new-york', 'New York', ['united-states'])`
    new york`,
  place('texas', 'Texas', ['united-states'])`
    texas`,
  place('virginia', 'Virginia', ['united-states'])`
    virginia; north virginia; northern virginia; n virginia`,
  place('california', 'California', ['united-states'])`
    california; san francisco; silicon valley`,
  place('canada', 'Canada', ['north-america'])`
    canada; canadian; toronto; montreal; montréal; ontario; quebec; québec; british columbia;
    vancouver; ca-central`,
  place('mexico', 'Mexico', ['north-america'])`
    mexico; mexican`,
  place('latin-america', 'Latin America', [])`
    latin america; latam; south america`,
  place('brazil', 'Brazil', ['latin-america'])`
    brazil; brazilian; são paulo; sao paulo; sa-east`,
  place('argentina', 'Argentina', ['latin-america'])`
    argentina; argentinian`,
  place('colombia', 'Colombia', ['latin-america'])`
    colombia; colombian`,
  place('asia-pacific', 'Asia-Pacific', [])`
    asia; apac; asia-pacific; asia pacific; ap-southeast; ap-northeast; asian`,
  place('australia', 'Australia', ['asia-pacific'])`
    australia; australian; sydney; melbourne`,
  place('new-zealand', 'New Zealand', ['asia-pacific'])`
    new zealand; NZ; auckland`,
  place('japan', 'Japan', ['asia-pacific'])`
    japan; japanese; tokyo; osaka`,
  place('singapore', 'Singapore', ['asia-pacific'])`
    singapore; singaporean`,
  place('india', 'India', ['asia-pacific'])`
    india; indian; mumbai; bangalore; bengaluru; hyderabad; ap-south`,
  place('china', 'China', ['asia-pacific'])`
    china; chinese; beijing; shanghai; PRC`,
  place('hong-kong', 'Hong Kong', ['asia-pacific'])`
    hong kong`,
  place('taiwan', 'Taiwan', ['asia-pacific'])`
    taiwan; taiwanese`,
  place('south-korea', 'South Korea', ['asia-pacific'])`
    south korea; korea; korean; seoul`,
  place('philippines', 'Philippines', ['asia-pacific'])`
    philippines; filipino; manila`,
  place('vietnam', 'Vietnam', ['asia-pacific'])`
    vietnam; vietnamese`,
  place('indonesia', 'Indonesia', ['asia-pacific'])`
    indonesia; indonesian; jakarta`,
  place('malaysia', 'Malaysia', ['asia-pacific'])`
    malaysia; malaysian`,
  place('thailand', 'Thailand', ['asia-pacific'])`
    thailand; thai`,
  place('pakistan', 'Pakistan', ['asia-pacific'])`
    pakistan; pakistani`,
  place('middle-east', 'Middle East', [])`
    middle east; middle eastern; mena; gulf states; gcc countries`,
  place('israel', 'Israel', ['middle-east'])`
    israel; israeli; tel aviv`,
  place('united-arab-emirates', 'United Arab Emirates', ['middle-east'])`
    uae; united arab emirates; dubai; abu dhabi; emirati`,
  place('saudi-arabia', 'Saudi Arabia', ['middle-east'])`
    saudi arabia; KSA; saudi; riyadh`,
  place('qatar', 'Qatar', ['middle-east'])`
    qatar`,
  place('turkey', 'Türkiye', ['middle-east'])`
    türkiye; turkiye; Turkey; turkish; istanbul`,
  place('africa', 'Africa', [])`
    africa; african`,
  place('south-africa', 'South Africa', ['africa'])`
    south africa; south african; cape town; johannesburg`,
  place('nigeria', 'Nigeria', ['africa'])`
    nigeria; nigerian`,
  place('kenya', 'Kenya', ['africa'])`
    kenya; kenyan`,
  place('egypt', 'Egypt', ['africa'])`
    egypt; egyptian`,
  place('russia', 'Russia', [])`
    russia; russian; russian federation; moscow`,
  place('restricted-countries', 'embargoed countries', [])`
    sanctioned country; embargoed; embargoed countries; countries of concern; foreign adversary`,
  place('belarus', 'Belarus', [])`
    belarus`,
  place('cuba', 'Cuba', [])`
    cuba`,
  place('syria', 'Syria', [])`
    syria`,
  place('north-korea', 'North Korea', [])`
    north korea`,
  place('iran', 'Iran', [])`
    iran`,
]
