/**
 * Counties, cities and larger towns of Britain and Ireland, and countries, written down for this project. A place that
 * is not listed can still be told by its last word, its ending or the preposition before it.
 */
export const places: ReadonlySet<string> = new Set(
  `aberdeen aberystwyth accrington aldershot altrincham andover anglesey antrim arbroath argyll armagh ashford aylesbury ayr
   bangor barking barnet barnsley barnstaple barrow basildon basingstoke bath batley bedford bedfordshire belfast berkshire
   bermondsey berwick beverley bexley birkenhead birmingham blackburn blackpool blyth bodmin bolton bootle boston bournemouth
   bracknell bradford braintree brecon brent brentford brentwood bridgend bridgwater brighton bristol brixton bromley
   buckinghamshire burnley burton bury camberley cambridge cambridgeshire camden cannock canterbury cardiff carlisle
   carmarthen carmarthenshire carrickfergus castleford ceredigion chatham chelmsford cheltenham cheshire chester
   chesterfield chichester clacton cleethorpes clydebank coatbridge colchester coleraine conwy corby cork cornwall coventry
   crawley crewe croydon cumbria cumbernauld darlington dartford denbighshire derby derbyshire derry devon dewsbury doncaster
   dorchester dorset douglas dover dublin dudley dumfries dundee dunfermline durham ealing eastbourne eastleigh edinburgh
   elgin ely enfield epsom essex evesham exeter falkirk falmouth fareham farnborough felixstowe fermanagh fife flintshire
   folkestone fulham galway gateshead gillingham glasgow glastonbury gloucester gloucestershire goole grantham gravesend
   greenock greenwich grimsby guernsey guildford gwent gwynedd hackney halifax hamilton hammersmith hampshire haringey
   harlow harrogate harrow hartlepool hastings hatfield havering hereford herefordshire hertford hertfordshire hexham
   hillingdon holyrood hounslow hove huddersfield hull huntingdon hythe inverness ipswich islington jarrow jersey keighley
   kendal kensington kent kettering kidderminster kilmarnock kingston kirkcaldy knowsley lambeth lanarkshire lancashire
   lancaster leeds leicester leicestershire leith lewes lewisham lichfield limerick lincoln lincolnshire lisburn liverpool
   livingston llandudno llanelli london londonderry loughborough lowestoft luton macclesfield maidenhead maidstone
   manchester mansfield margate merseyside merthyr merton middlesbrough middlesex midlothian monmouthshire morecambe
   motherwell neath newark newbury newcastle newham newport newquay newry norfolk northampton northamptonshire
   northumberland norwich nottingham nottinghamshire nuneaton oban oldham omagh orkney oxford oxfordshire paisley pembroke
   pembrokeshire penrith penzance perth perthshire peterborough peterhead plymouth pontefract pontypridd poole portsmouth
   powys preston ramsgate reading redbridge redditch redhill reigate rhondda rhyl richmond ripon rochdale rochester
   rotherham rugby runcorn rutland salford salisbury sandwell scarborough scunthorpe selby sheffield shetland shrewsbury
   shropshire sligo slough solihull somerset southampton southend southport southwark stafford staffordshire stepney
   stevenage stirling stockport stockton stornoway stourbridge stranraer stratford stroud suffolk sunderland surrey sussex
   swansea swindon tamworth taunton teesside telford thanet thetford tilbury torbay torquay tottenham trowbridge truro
   tyneside tyrone uttoxeter wakefield wallasey walsall walthamstow wandsworth warrington warwick warwickshire waterford
   watford wearside wellingborough wells welwyn westminster wexford weymouth whitby whitehall whitehaven whitstable wicklow
   widnes wigan wight wiltshire winchester windsor wirral woking wokingham wolverhampton woolwich worcester worcestershire
   workington worksop worthing wrexham wycombe yarmouth yeovil york yorkshire
   england scotland wales ireland britain uk midlands europe africa asia afghanistan albania algeria america argentina
   australia austria bangladesh barbados belgium bermuda brazil bulgaria canada chile china colombia croatia cuba cyprus
   denmark dubai egypt eritrea ethiopia finland france gambia germany ghana gibraltar greece guyana hungary iceland india
   indonesia iran iraq israel italy jamaica japan kenya kosovo kuwait latvia lebanon libya lithuania luxembourg malaysia
   malta mauritius mexico morocco nepal netherlands nigeria norway pakistan palestine peru poland portugal qatar romania
   russia rwanda serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria tanzania thailand tunisia
   turkey uganda ukraine usa venezuela vietnam yemen zambia zimbabwe amsterdam athens auckland barcelona berlin boston
   brussels bucharest budapest cairo calais copenhagen delhi geneva hamburg helsinki istanbul johannesburg kabul karachi
   kyiv lagos lahore lisbon madrid milan moscow mumbai munich nairobi oslo paris prague rome rotterdam stockholm sydney
   tokyo toronto vienna warsaw washington zurich`.split(/\s+/),
);
/** Endings of the names of places. */
export const placeEnding =
  /(?:shire|chester|cester|mouth|minster|borough|burgh|haven|hampton|bourne|combe|thwaite|wick|stead|bury|stoke|dale|ness|pool)$/;
