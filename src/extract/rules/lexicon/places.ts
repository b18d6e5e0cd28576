/**
 * Counties, cities and larger towns of Britain and Ireland, and countries, written down for this project. A place that
 * is not listed can still be told by its last word, its ending or the preposition before it.
 */
export const places: ReadonlySet<string> = new Set(
  `aberdeen aberystwyth accrington afghanistan africa albania aldershot algeria altrincham america amsterdam
     andover anglesey antrim arbroath argentina argyll armagh ashford asia athens auckland australia austria
     aylesbury ayr bangladesh bangor barbados barcelona barking barnet barnsley barnstaple barrow basildon
     basingstoke bath batley bedford bedfordshire belfast belgium berkshire berlin bermondsey bermuda berwick
     beverley bexley birkenhead birmingham blackburn blackpool blyth bodmin bolton bootle boston bournemouth
     bracknell bradford braintree brazil brecon brent brentford brentwood bridgend bridgwater brighton bristol
     britain brixton bromley brussels bucharest buckinghamshire budapest bulgaria burnley burton bury cairo
     calais camberley cambridge cambridgeshire camden canada cannock canterbury cardiff carlisle carmarthen
     carmarthenshire carrickfergus castleford ceredigion chatham chelmsford cheltenham cheshire chester
     chesterfield chichester chile china clacton cleethorpes clydebank coatbridge colchester coleraine colombia
     conwy copenhagen corby cork cornwall coventry crawley crewe croatia croydon cuba cumbernauld cumbria cyprus
     darlington dartford delhi denbighshire denmark derby derbyshire derry devon dewsbury doncaster dorchester
     dorset douglas dover dubai dublin dudley dumfries dundee dunfermline durham ealing eastbourne eastleigh
     edinburgh egypt elgin ely enfield england epsom eritrea essex ethiopia europe evesham exeter falkirk
     falmouth fareham farnborough felixstowe fermanagh fife finland flintshire folkestone france fulham galway
     gambia gateshead geneva germany ghana gibraltar gillingham glasgow glastonbury gloucester gloucestershire
     goole grantham gravesend greece greenock greenwich grimsby guernsey guildford guyana gwent gwynedd hackney
     halifax hamburg hamilton hammersmith hampshire haringey harlow harrogate harrow hartlepool hastings hatfield
     havering helsinki hereford herefordshire hertford hertfordshire hexham hillingdon holyrood hounslow hove
     huddersfield hull hungary huntingdon hythe iceland india indonesia inverness ipswich iran iraq ireland
     islington israel istanbul italy jamaica japan jarrow jersey johannesburg kabul karachi keighley kendal
     kensington kent kenya kettering kidderminster kilmarnock kingston kirkcaldy knowsley kosovo kuwait kyiv
     lagos lahore lambeth lanarkshire lancashire lancaster latvia lebanon leeds leicester leicestershire leith
     lewes lewisham libya lichfield limerick lincoln lincolnshire lisbon lisburn lithuania liverpool livingston
     llandudno llanelli london londonderry loughborough lowestoft luton luxembourg macclesfield madrid maidenhead
     maidstone malaysia malta manchester mansfield margate mauritius merseyside merthyr merton mexico
     middlesbrough middlesex midlands midlothian milan monmouthshire morecambe morocco moscow motherwell mumbai
     munich nairobi neath nepal netherlands newark newbury newcastle newham newport newquay newry nigeria norfolk
     northampton northamptonshire northumberland norway norwich nottingham nottinghamshire nuneaton oban oldham
     omagh orkney oslo oxford oxfordshire paisley pakistan palestine paris pembroke pembrokeshire penrith
     penzance perth perthshire peru peterborough peterhead plymouth poland pontefract pontypridd poole portsmouth
     portugal powys prague preston qatar ramsgate reading redbridge redditch redhill reigate rhondda rhyl
     richmond ripon rochdale rochester romania rome rotherham rotterdam rugby runcorn russia rutland rwanda
     salford salisbury sandwell scarborough scotland scunthorpe selby serbia sheffield shetland shrewsbury
     shropshire singapore sligo slough slovakia slovenia solihull somalia somerset southampton southend southport
     southwark spain stafford staffordshire stepney stevenage stirling stockholm stockport stockton stornoway
     stourbridge stranraer stratford stroud sudan suffolk sunderland surrey sussex swansea sweden swindon
     switzerland sydney syria tamworth tanzania taunton teesside telford thailand thanet thetford tilbury tokyo
     torbay toronto torquay tottenham trowbridge truro tunisia turkey tyneside tyrone uganda uk ukraine usa
     uttoxeter venezuela vienna vietnam wakefield wales wallasey walsall walthamstow wandsworth warrington warsaw
     warwick warwickshire washington waterford watford wearside wellingborough wells welwyn westminster wexford
     weymouth whitby whitehall whitehaven whitstable wicklow widnes wigan wight wiltshire winchester windsor
     wirral woking wokingham wolverhampton woolwich worcester worcestershire workington worksop worthing wrexham
     wycombe yarmouth yemen yeovil york yorkshire zambia zimbabwe zurich`.split(/\s+/),
);
/** Endings of the names of places. */
export const placeEnding =
  /(?:shire|chester|cester|mouth|minster|borough|burgh|haven|hampton|bourne|combe|thwaite|wick|stead|bury|stoke|dale|ness|pool)$/;
