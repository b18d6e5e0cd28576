/** States of the world as English texts call them, written down for this project; names that are people's too are left out. */
export const countries: ReadonlySet<string> = new Set(
  `Afghanistan;Albania;Algeria;America;Angola;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahrain;Bangladesh;Barbados;
   Belarus;Belgium;Belize;Benin;Bermuda;Bhutan;Bolivia;Bosnia;Botswana;Brazil;Britain;Brunei;Bulgaria;Burma;Burundi;Cambodia;
   Cameroon;Canada;Chile;China;Colombia;Congo;Costa Rica;Croatia;Cuba;Cyprus;Czechoslovakia;Denmark;East Germany;Ecuador;
   Egypt;El Salvador;England;Eritrea;Estonia;Ethiopia;Fiji;Finland;France;Gabon;Gambia;Germany;Ghana;Gibraltar;
   Great Britain;Greece;Grenada;Guatemala;Guernsey;Guinea;Guyana;Haiti;Honduras;Hong Kong;Hungary;Iceland;India;Indonesia;
   Iran;Iraq;Ireland;Israel;Italy;Ivory Coast;Jamaica;Japan;Kazakhstan;Kenya;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;
   Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;Madagascar;Malawi;Malaysia;Maldives;Malta;Mauritania;Mauritius;
   Mexico;Moldova;Monaco;Mongolia;Montenegro;Montserrat;Morocco;Mozambique;Myanmar;Namibia;Nepal;Netherlands;New Zealand;
   Nicaragua;Nigeria;North Korea;North Macedonia;Northern Ireland;Norway;Oman;Pakistan;Palestine;Panama;Papua New Guinea;
   Paraguay;Peru;Philippines;Poland;Portugal;Puerto Rico;Qatar;Republic of Ireland;Rhodesia;Romania;Russia;Rwanda;
   Saudi Arabia;Scotland;Senegal;Serbia;Seychelles;Sierra Leone;Singapore;Slovakia;Slovenia;Somalia;South Africa;South Korea;
   South Sudan;Soviet Union;Spain;Sri Lanka;Sudan;Suriname;Swaziland;Sweden;Switzerland;Syria;Taiwan;Tajikistan;Tanzania;
   Thailand;Tibet;Tonga;Trinidad;Trinidad and Tobago;Tunisia;Turkey;Turkmenistan;UAE;Uganda;UK;Ukraine;
   United Arab Emirates;United Kingdom;United States;United States of America;Uruguay;US;USA;USSR;U.K.;U.S.;U.S.A.;
   Uzbekistan;Venezuela;Vietnam;Wales;West Germany;Yemen;Yugoslavia;Zambia;Zimbabwe`
    .split(";")
    .map((name) => name.trim()),
);
