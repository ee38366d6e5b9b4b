### Müşteriler: liste, kayıt, form.

nav-customers = Müşteriler
settings-customers = Müşteriler
settings-privacy = Gizlilik
customers-list = Müşteriler
customers-new = Yeni müşteri
customers-edit = Müşteriyi düzenle
customers-record = Müşteri
customers-empty = Henüz müşteri yok
customers-empty-why = Hizmet verdiğiniz herkes burada olacak. İlk kişiyi girin ya da bir liste aktarın.

## Liste

customers-views = Kayıtlı görünümler
customers-view-all = Tümü
customers-view-keep = Bu görünümü kaydet
customers-view-name = Görünümün adı
customers-view-kept = Görünüm kaydedildi.
customers-view-drop = Bu görünümü kaldır
customers-view-dropped = Görünüm kaldırıldı.
customers-more-filters = Daha çok filtre
customers-state = Durum
customers-created-from = Giriş tarihi, ilk gün
customers-created-to = Giriş tarihi, son gün
customers-chip-from = ilk gün { $day }
customers-chip-to = son gün { $day }
customers-email = E-posta
customers-phone = Telefon
customers-last-contact = Son temas
customers-created = Girildi
customers-number = Numara
customers-found-more = { $count ->
    [one] 1 kişi, ve daha fazlası var. Daha az görmek için biraz daha yazın.
   *[other] { $count } kişi, ve daha fazlası var. Daha az görmek için biraz daha yazın.
}
customers-of-many = çok sayıda kişiden ilk { $count }
customers-columns = Sütunlar
customers-source = Kaynak
customers-allows = İzin verdiği
customers-chip-allows = { $purpose } için izin veren
customers-chosen = { $count ->
    [one] 1 müşteri seçildi
   *[other] { $count } müşteri seçildi
}
customers-none-chosen = Kimse seçilmedi.
customers-change-many = Ülke veya dil…
customers-change-title = Birden çok müşteriyi değiştir
customers-change-hint = Boş bırakılırsa her birinde olduğu gibi kalır.
customers-changed-some = Kaydedildi. Kısıtlanmış ve silinmiş kayıtlar olduğu gibi bırakıldı.
customers-export = Dışa aktar…
customers-export-title = Müşterileri dışa aktar
customers-export-filtered = Bu listedeki herkes
customers-export-purpose = Dosya ne için?
customers-export-hint = Dosyada yalnızca buna izin verenler yer alır; kısıtlanmış kayıtlar dışarıda kalır. Adınız, amaç ve her kişi kaydedilir; her biri bunu görebilir.
customers-format = Dosya
customers-format-csv = CSV
customers-format-xlsx = Excel (XLSX)

## Müşterinin durumu

customers-standing-active = etkin
customers-standing-restricted = kısıtlı
customers-standing-erased = silindi

## Bir müşteri

customers-timeline = Neler oldu
customers-tab-everything = Hepsi
customers-tab-permissions = İzinler
customers-tab-looks = Kim baktı
customers-numbered = Müşteri { $number }
customers-lead = Müşteri olma tarihi: { $since } · son temas: { $contact }
customers-speaks = dili: { $language }
customers-seen-by = { $count ->
    [0] bu ay kimse bakmadı
    [one] bu ay 1 kişi baktı
   *[other] bu ay { $count } kişi baktı
}
customers-facts = Bilgiler
customers-name = Ad soyad
customers-title = Unvan
customers-given = Ad
customers-middle = İkinci ad
customers-middle-hint = “van der” gibi ekler de buraya yazılır.
customers-family = Soyadı
customers-emails = E-posta
customers-phones = Telefon
customers-nth = { $label } { $number }
customers-addresses = Adres
customers-street = Sokak ve numara
customers-postcode = Posta kodu
customers-city = Şehir
customers-region = Bölge
customers-country = Ülke
customers-time-zone = Saat dilimi
customers-time-zone-hint = Yalnızca ülkesininkinden farklıysa, örneğin America/Los_Angeles. Sessiz saatler buna göre işler.
customers-address-country = Adresin ülkesi
customers-language = Dil
customers-birth-date = Doğum tarihi
customers-organisation = Kuruluş
customers-national-id = Kimlik numarası
customers-national-id-kind = Numaranın türü
customers-purpose = Amaç
customers-purpose-hint = Veriler ne için verildi? Bir amacın anahtarı, örneğin orders.
customers-purpose-choose = Veriler ne için verildi?
customers-secret-kept = { $mask } kayıtlı. Kalması için boş bırakın.
customers-remove = Kaldır

## Gösterme

customers-reveal = Göster…
customers-reveal-title = Hassas bir değeri göster
customers-reveal-reason = Neden görmeniz gerekiyor?
customers-reveal-hint = Adınız, saat ve bu neden saklanır. Değer bir kez gösterilir.

## Kim baktı, neden tutuyoruz

customers-look-opened = { $name } kaydı açtı
customers-look-revealed = { $name } bir değeri gördü
customers-look-exported = { $name } kaydı dışa aktardı
customers-look-found = { $name } kaydı bir aramada buldu
customers-looked = Bakanlar
customers-for-purpose = “{ $purpose }” için
customers-goes-with = “{ $purpose }” için gerektiği sürece, sonra silinir
customers-actor-house = sistem
customers-actor-visitor = bir ziyaretçi
customers-actor-person = müşterinin kendisi
customers-source-staff = biz girdik
customers-source-form = “{ $name }” formu
customers-source-import = { $name } aktarımı
customers-source-api = bağlı bir program
customers-source-person = müşterinin kendisi
customers-role-administrator = Yönetici
customers-role-privacy-officer = Veri koruma görevlisi
customers-role-manager = Müdür
customers-role-agent = Müşteri temsilcisi
customers-role-marketer = Pazarlama
customers-role-auditor = Denetçi

## Düzenleme

customers-created-done = Müşteri girildi.
customers-known = Bu bilgiye sahip biri zaten var
customers-known-why = Aynı kişi mi? O hâlde kaydını buradan açın. Değilse formun sonundaki kutuyu işaretleyin.
customers-known-api = Aynı adrese veya numaraya sahip biri zaten var. Hiçbir şey girilmedi; yine de girmek için even_if_known kullanın.
customers-error-kept-out = Bu adres veya numara, silinmiş ve rahat bırakılmak istemiş birine ait. Yalnızca kendisi geri dönmek isterse girin.
customers-asked-back = Kişi geri dönmek istiyor
customers-even-if-known = Bu başka biri: yine de gir
customers-clash = Bu arada başka biri bunu değiştirdi
customers-clash-why = Hiçbir şeyin üzerine yazılmadı. İki değere de bakın, aşağıda istediğinizi değiştirin ve yeniden kaydedin.
customers-clash-yours = Sizin değeriniz
customers-clash-now = Şimdi kayıtlı
customers-field = Alan

## Özel alanlar

customers-fields = Özel alanlar
customers-fields-empty = Henüz özel alan yok
customers-fields-empty-why = Yalnızca gerekeni sorun. Her alanın bir amacı vardır; ne kadar korunduğunu sınıfı belirler.
customers-field-new = Yeni alan
customers-field-added = Alan eklendi.
customers-field-added-guarded = Alan eklendi. Özel olarak korunan verileri soruyor: ne anlama geldiğini görmek için açın.
customers-field-label = Ad
customers-field-key = Anahtar
customers-field-key-hint = Küçük harf, rakam ve tire, örneğin shoe-size. Sonradan değiştirilemez.
customers-field-class = Sınıf
customers-field-purpose-hint = Gerektiren amacın anahtarı.
customers-field-basis = Yasal dayanak
customers-field-basis-hint = Yalnızca özel nitelikli veriler için: bunu saklamanıza ne izin veriyor?
customers-field-careful = “{ $field }” şunu soruyor: { $about ->
    [health] sağlık
    [belief] din veya inanç
    [politics] siyasi düşünce
    [union] sendika üyeliği
    [origin] ırk veya etnik köken
    [sex] cinsel hayat veya yönelim
    [convictions] suç kayıtları
    [biometrics] biyometrik veriler
    [genetics] genetik veriler
    [appearance] kılık ve kıyafet
    [association] dernek ve vakıf üyeliği
    [citizenship] vatandaşlık
    [government-id] resmî numaralar
    [location] kesin konum
    [log-in] parolalar ve kodlar
   *[payment] ödeme bilgileri
} ({ $law }). { $class ->
    [special] Ayrı mühürlenir, maskelenir ve yalnızca neye dayandığı kayıtlı bir amaç için tutulur.
   *[sensitive] Ayrı mühürlenir ve maskelenir. Yalnızca gerçekten gerekiyorsa sorun.
}
customers-field-guarded = Özel olarak korunan veriler
customers-field-way-on = Özel nitelikli veri yalnızca kaydında Madde 9(2)’den bir dayanak, örneğin açık rıza, bulunan bir amaç için tutulabilir. Amacı açın, neyin izin verdiğini yazın, sonra buraya dönün.
customers-field-purposes = Amaçlara git
customers-field-class-stricter = Sınıf sıkılaştırılabilir: değerler yeniden mühürlenir. Gevşetilemez: mühürlenmiş olan yeniden açığa çıkarılmaz.
customers-field-remove = Alanı kaldır…
customers-field-leaving = kaldırılıyor
customers-field-leaves = Alan, değerleriyle birlikte kaldırılıyor.
customers-field-effect-all = “{ $field }” alanı artık sorulmaz ve gösterilmez; bütün değerleri silinir.
customers-field-effect = { $count ->
    [0] Kimsede bu alanın değeri yok.
    [one] 1 kişide bu alanın değeri var.
   *[other] { $count } kişide bu alanın değeri var.
}
customers-field-effect-sealed = Değerler mühürlüdür; kaç tane oldukları önceden bilinmez.
customers-class-attribute = Sıradan
customers-class-attribute-hint = Kişi hakkında az şey söyler; filtrelemede kullanılabilir.
customers-class-identifying = Kimlik belirten
customers-class-identifying-hint = Mühürlü saklanır.
customers-class-sensitive = Hassas
customers-class-sensitive-hint = Ayrı mühürlenir ve gizlenir; görmek için yetki ve neden gerekir.
customers-class-special = Özel nitelikli
customers-class-special-hint = Sağlık, inanç, köken gibi bilgiler: bir yasa izin vermedikçe yasaktır.

## Neler ters gitti

customers-error-not-yours = Bu alanı değiştiremezsiniz.
customers-error-not-seen = Bu alanı göremezsiniz; bu yüzden ona göre süzemezsiniz.
customers-error-no-such-field = Böyle bir alan yok.
customers-error-too-many = En çok { $most } tane.
customers-error-phone = Bu bir telefon numarası değil.
customers-error-phone-short = Bu numarada rakam eksik.
customers-error-phone-long = Bu numarada fazla rakam var.
customers-error-phone-unassigned = Ülkesinde böyle bir numara yok. Lütfen rakamları kontrol edin.
customers-error-phone-country = Lütfen ülke koduyla başlayın, örneğin +90.
customers-error-country = Bir ülkenin iki harfini kullanın, örneğin TR.
customers-error-language = Bir dilin iki harfini kullanın, örneğin tr.
customers-error-time-zone = Böyle bir saat dilimi yok. Europe/Warsaw biçiminde yazın.
customers-error-birth-date = Tarihi 1990-05-17 biçiminde yazın; gelecekte olamaz.
customers-error-day = Günü 2026-11-21 biçiminde yazın.
customers-error-national-id = Bu geçerli bir { $kind } değil. Lütfen rakamları kontrol edin.
customers-error-national-id-kind = Lütfen numaranın türünü seçin.
customers-error-restricted = Bu kayıt kısıtlı: görülebilir ama değiştirilemez. Veri koruma görevlisi kısıtlamayı kaldırabilir.
customers-error-erased = Bu müşteri silindi. Değiştirilecek bir şey kalmadı.
customers-error-reason = Lütfen en az bir sözcükle neden belirtin.
customers-error-field-exists = Bu anahtarla bir alan zaten var.
customers-error-field-key = Yalnızca küçük harf, rakam ve tire kullanın.
customers-error-special-basis = Özel nitelikli veri için yasal dayanak gerekir. Neyin izin verdiğini yazın.
customers-error-guarded = “{ $field }” şunu soruyor: { $about ->
    [health] sağlık
    [belief] din veya inanç
    [politics] siyasi düşünce
    [union] sendika üyeliği
    [origin] ırk veya etnik köken
    [sex] cinsel hayat veya yönelim
    [convictions] suç kayıtları
    [biometrics] biyometrik veriler
    [genetics] genetik veriler
    [appearance] kılık ve kıyafet
    [association] dernek ve vakıf üyeliği
    [citizenship] vatandaşlık
    [government-id] resmî numaralar
    [location] kesin konum
    [log-in] parolalar ve kodlar
   *[payment] ödeme bilgileri
} ({ $law }). { $class ->
    [special] “Özel nitelikli” sınıfını seçin.
   *[sensitive] “Hassas” veya “Özel nitelikli” sınıfını seçin.
}
customers-error-offences = “{ $field }” suç kayıtlarını soruyor ({ $law }). Bunları yalnızca resmî makamlar veya kanunun izin verdikleri tutabilir. Sormayın ya da bir yöneticiden ayarlarda bu alanlara izin vermesini isteyin.
customers-error-special-purpose = Bu amacın kaydında özel nitelikli verilere neyin izin verdiği yazmıyor (Madde 9(2)). Yazan bir amaç seçin veya kaydı tamamlayın.
customers-error-view-exists = Bu adla bir görünümünüz zaten var.
customers-error-known = { $number } numaralı müşteride bu zaten var.
customers-error-clash = Bu arada başka bir değer kaydedildi.
customers-error-class-looser = Sınıf sıkılaştırılabilir, gevşetilemez. Bunun yerine yeni bir alan oluşturun.
customers-error-nothing-to-change = Bir ülke veya dil seçin.
customers-error-nobody-allows = Bu listede bu amaca izin veren yok; dışa aktarılacak bir şey yok.
customers-error-export-many = Buna { $most } kişiden fazlası izin veriyor. Lütfen önce listeyi daraltın.

## Yetkiler, alanlar, olaylar, veri haritası

right-customers-view = Müşterileri görme
right-customers-create = Müşteri girme
right-customers-edit = Müşterileri değiştirme
right-customers-delete = Müşterileri silme
right-customers-reveal = Hassas değerleri gösterme
right-customers-export = Müşterileri dışa aktarma
right-customers-fields = Özel alan tanımlama
field-name = Ad soyad
field-email = E-posta
field-phone = Telefon
field-address = Adres
field-birth-date = Doğum tarihi
field-country = Ülke
field-language = Dil
field-organisation = Kuruluş
field-national-id = Kimlik numarası
field-custom = Özel alanlar
field-sensitive = Hassas özel alanlar
event-customers-created = Girildi
event-customers-edited = Değişti: { $fields }
event-customers-revealed = Hassas değer gösterildi: { $field }
event-customers-restricted = Kısıtlandı: verilerle hiçbir şey yapılamaz
event-customers-released = Kısıtlama kalktı
event-customers-searched = Bir arama { $found } kişiyi gösterdi
event-customers-field-defined = Özel alan eklendi: { $field }
event-customers-exported = { $purpose } için { $people } kişi dışa aktarıldı: { $fields }
event-customers-field-changed = Özel alan değiştirildi: { $field }
event-customers-field-leaves = Özel alan kaldırılıyor: { $field }
event-customers-field-removed = Özel alan bütün değerleriyle kaldırıldı: { $field }
retention-customers = Bir amaç gerektirdiği sürece; sonra silinir
retention-customers-settings = Sistem kullanıldığı sürece
keep-customers-settings = Bir kişi hakkında bilgi içermez
table-customers = Temel bilgiler
table-customer_secrets = Hassas değerler
table-customer_attributes = Özel alanlar
table-customer_lookup = Arama dizini
table-customer_numbers = Müşteri numaraları
table-customer_fields = Özel alan tanımları
table-customer_views = Kayıtlı görünümler
table-customer_spared = Yalnızca makinelerce karar verilmez

## Ülkeler

customers-country-ad = Andorra
customers-country-ae = Birleşik Arap Emirlikleri
customers-country-af = Afganistan
customers-country-ag = Antigua ve Barbuda
customers-country-ai = Anguilla
customers-country-al = Arnavutluk
customers-country-am = Ermenistan
customers-country-ao = Angola
customers-country-aq = Antarktika
customers-country-ar = Arjantin
customers-country-as = Amerikan Samoası
customers-country-at = Avusturya
customers-country-au = Avustralya
customers-country-aw = Aruba
customers-country-ax = Åland Adaları
customers-country-az = Azerbaycan
customers-country-ba = Bosna-Hersek
customers-country-bb = Barbados
customers-country-bd = Bangladeş
customers-country-be = Belçika
customers-country-bf = Burkina Faso
customers-country-bg = Bulgaristan
customers-country-bh = Bahreyn
customers-country-bi = Burundi
customers-country-bj = Benin
customers-country-bl = Saint Barthélemy
customers-country-bm = Bermuda
customers-country-bn = Brunei
customers-country-bo = Bolivya
customers-country-bq = Karayip Hollandası
customers-country-br = Brezilya
customers-country-bs = Bahamalar
customers-country-bt = Butan
customers-country-bv = Bouvet Adası
customers-country-bw = Botsvana
customers-country-by = Belarus
customers-country-bz = Belize
customers-country-ca = Kanada
customers-country-cc = Cocos (Keeling) Adaları
customers-country-cd = Kongo (Demokratik Cumhuriyeti)
customers-country-cf = Orta Afrika Cumhuriyeti
customers-country-cg = Kongo (Cumhuriyeti)
customers-country-ch = İsviçre
customers-country-ci = Fildişi Sahili
customers-country-ck = Cook Adaları
customers-country-cl = Şili
customers-country-cm = Kamerun
customers-country-cn = Çin
customers-country-co = Kolombiya
customers-country-cr = Kosta Rika
customers-country-cu = Küba
customers-country-cv = Yeşil Burun Adaları
customers-country-cw = Curaçao
customers-country-cx = Christmas Adası
customers-country-cy = Kıbrıs
customers-country-cz = Çekya
customers-country-de = Almanya
customers-country-dj = Cibuti
customers-country-dk = Danimarka
customers-country-dm = Dominika
customers-country-do = Dominik Cumhuriyeti
customers-country-dz = Cezayir
customers-country-ec = Ekvador
customers-country-ee = Estonya
customers-country-eg = Mısır
customers-country-eh = Batı Sahra
customers-country-er = Eritre
customers-country-es = İspanya
customers-country-et = Etiyopya
customers-country-fi = Finlandiya
customers-country-fj = Fiji
customers-country-fk = Falkland Adaları
customers-country-fm = Mikronezya
customers-country-fo = Faroe Adaları
customers-country-fr = Fransa
customers-country-ga = Gabon
customers-country-gb = Birleşik Krallık
customers-country-gd = Grenada
customers-country-ge = Gürcistan
customers-country-gf = Fransız Guyanası
customers-country-gg = Guernsey
customers-country-gh = Gana
customers-country-gi = Cebelitarık
customers-country-gl = Grönland
customers-country-gm = Gambiya
customers-country-gn = Gine
customers-country-gp = Guadeloupe
customers-country-gq = Ekvator Ginesi
customers-country-gr = Yunanistan
customers-country-gs = Güney Georgia ve Güney Sandwich Adaları
customers-country-gt = Guatemala
customers-country-gu = Guam
customers-country-gw = Gine-Bissau
customers-country-gy = Guyana
customers-country-hk = Hong Kong
customers-country-hm = Heard Adası ve McDonald Adaları
customers-country-hn = Honduras
customers-country-hr = Hırvatistan
customers-country-ht = Haiti
customers-country-hu = Macaristan
customers-country-id = Endonezya
customers-country-ie = İrlanda
customers-country-il = İsrail
customers-country-im = Man Adası
customers-country-in = Hindistan
customers-country-io = Britanya Hint Okyanusu Toprakları
customers-country-iq = Irak
customers-country-ir = İran
customers-country-is = İzlanda
customers-country-it = İtalya
customers-country-je = Jersey
customers-country-jm = Jamaika
customers-country-jo = Ürdün
customers-country-jp = Japonya
customers-country-ke = Kenya
customers-country-kg = Kırgızistan
customers-country-kh = Kamboçya
customers-country-ki = Kiribati
customers-country-km = Komorlar
customers-country-kn = Saint Kitts ve Nevis
customers-country-kp = Kuzey Kore
customers-country-kr = Güney Kore
customers-country-kw = Kuveyt
customers-country-ky = Cayman Adaları
customers-country-kz = Kazakistan
customers-country-la = Laos
customers-country-lb = Lübnan
customers-country-lc = Saint Lucia
customers-country-li = Liechtenstein
customers-country-lk = Sri Lanka
customers-country-lr = Liberya
customers-country-ls = Lesotho
customers-country-lt = Litvanya
customers-country-lu = Lüksemburg
customers-country-lv = Letonya
customers-country-ly = Libya
customers-country-ma = Fas
customers-country-mc = Monako
customers-country-md = Moldova
customers-country-me = Karadağ
customers-country-mf = Saint Martin (Fransız tarafı)
customers-country-mg = Madagaskar
customers-country-mh = Marshall Adaları
customers-country-mk = Kuzey Makedonya
customers-country-ml = Mali
customers-country-mm = Myanmar
customers-country-mn = Moğolistan
customers-country-mo = Makao
customers-country-mp = Kuzey Mariana Adaları
customers-country-mq = Martinik
customers-country-mr = Moritanya
customers-country-ms = Montserrat
customers-country-mt = Malta
customers-country-mu = Mauritius
customers-country-mv = Maldivler
customers-country-mw = Malavi
customers-country-mx = Meksika
customers-country-my = Malezya
customers-country-mz = Mozambik
customers-country-na = Namibya
customers-country-nc = Yeni Kaledonya
customers-country-ne = Nijer
customers-country-nf = Norfolk Adası
customers-country-ng = Nijerya
customers-country-ni = Nikaragua
customers-country-nl = Hollanda
customers-country-no = Norveç
customers-country-np = Nepal
customers-country-nr = Nauru
customers-country-nu = Niue
customers-country-nz = Yeni Zelanda
customers-country-om = Umman
customers-country-pa = Panama
customers-country-pe = Peru
customers-country-pf = Fransız Polinezyası
customers-country-pg = Papua Yeni Gine
customers-country-ph = Filipinler
customers-country-pk = Pakistan
customers-country-pl = Polonya
customers-country-pm = Saint Pierre ve Miquelon
customers-country-pn = Pitcairn Adaları
customers-country-pr = Porto Riko
customers-country-ps = Filistin
customers-country-pt = Portekiz
customers-country-pw = Palau
customers-country-py = Paraguay
customers-country-qa = Katar
customers-country-re = Réunion
customers-country-ro = Romanya
customers-country-rs = Sırbistan
customers-country-ru = Rusya
customers-country-rw = Ruanda
customers-country-sa = Suudi Arabistan
customers-country-sb = Solomon Adaları
customers-country-sc = Seyşeller
customers-country-sd = Sudan
customers-country-se = İsveç
customers-country-sg = Singapur
customers-country-sh = Saint Helena, Ascension ve Tristan da Cunha
customers-country-si = Slovenya
customers-country-sj = Svalbard ve Jan Mayen
customers-country-sk = Slovakya
customers-country-sl = Sierra Leone
customers-country-sm = San Marino
customers-country-sn = Senegal
customers-country-so = Somali
customers-country-sr = Surinam
customers-country-ss = Güney Sudan
customers-country-st = Sao Tome ve Principe
customers-country-sv = El Salvador
customers-country-sx = Sint Maarten (Hollanda tarafı)
customers-country-sy = Suriye
customers-country-sz = Esvatini
customers-country-tc = Turks ve Caicos Adaları
customers-country-td = Çad
customers-country-tf = Fransız Güney Toprakları
customers-country-tg = Togo
customers-country-th = Tayland
customers-country-tj = Tacikistan
customers-country-tk = Tokelau
customers-country-tl = Doğu Timor
customers-country-tm = Türkmenistan
customers-country-tn = Tunus
customers-country-to = Tonga
customers-country-tr = Türkiye
customers-country-tt = Trinidad ve Tobago
customers-country-tv = Tuvalu
customers-country-tw = Tayvan
customers-country-tz = Tanzanya
customers-country-ua = Ukrayna
customers-country-ug = Uganda
customers-country-um = ABD Küçük Dış Adaları
customers-country-us = Amerika Birleşik Devletleri
customers-country-uy = Uruguay
customers-country-uz = Özbekistan
customers-country-va = Vatikan
customers-country-vc = Saint Vincent ve Grenadinler
customers-country-ve = Venezuela
customers-country-vg = Britanya Virjin Adaları
customers-country-vi = ABD Virjin Adaları
customers-country-vn = Vietnam
customers-country-vu = Vanuatu
customers-country-wf = Wallis ve Futuna
customers-country-ws = Samoa
customers-country-ye = Yemen
customers-country-yt = Mayotte
customers-country-za = Güney Afrika
customers-country-zm = Zambiya
customers-country-zw = Zimbabve
room-customers = Müşteriler
setting-customers-offences = Suç ve mahkûmiyetle ilgili alanlar tanımlanabilir
step-customers-restrict = Kaydı dondur
step-customers-restrict-hint = Dondurulduğu sürece kişinin verileriyle hiçbir şey yapılmaz.
step-customers-restrict-restriction = Ne yapılacak
step-customers-restrict-restriction-on = Dondur
step-customers-restrict-restriction-off = Serbest bırak
customers-step-nobody = Dondurulacak müşteri yok
customers-step-restricted = Kayıt kısıtlı kalır: onu bir süreç kısıtlamadı
lapse-customers-last-contact = Kişiler, bizimle son temaslarından itibaren

nav-customers-holds = Yasal saklama
customers-holds = Yasal saklama
customers-holds-lead = Yasal saklama sürdükçe kişiyi kimse silemez: ne bir talep ne bir kural. Bir nedeni ve bir sonu vardır.
customers-holds-stands = Süren
customers-holds-ended = Biten
customers-holds-lifted = Kaldırılan
customers-hold-find = Müşteriyi bul
customers-holds-none = Burada yasal saklama yok
customers-holds-none-why = Verilerin bir talep, dava veya inceleme için durması gerektiğinde müşterinin sayfasından koyun.
customers-hold = Yasal saklama
customers-hold-new = Yeni yasal saklama
customers-hold-place = Saklamayı koy
customers-hold-placed = Yasal saklama yürürlükte.
customers-hold-change = Sonu veya nedeni değiştir
customers-hold-lift = Saklamayı kaldır
customers-hold-was-lifted = Yasal saklama kaldırıldı.
customers-hold-lift-why = Neden vaktinden önce bitiyor?
customers-hold-lift-hint = Adınız ve bu neden saklanır. Bundan sonra kişi silinebilir.
customers-hold-reason = Neden
customers-hold-reason-hint = Veriler ne için durmalı? Bunu yalnızca yasal saklamaları yönetenler okuyabilir.
customers-hold-until = Son gün
customers-hold-until-hint = Bu günden sonra kendiliğinden biter. Sürdükçe sonunu değiştirebilirsiniz.
customers-hold-who = Müşteri
customers-hold-by = Koyan
customers-hold-lifted-by = Kaldıran
customers-hold-lifted-why = Neden kaldırıldı
customers-hold-stands = sürüyor
customers-hold-ended = bitti
customers-hold-lifted = kaldırıldı
customers-held = yasal saklama
customers-error-held = Bu müşteri için yasal saklama var. Bitene kadar hiçbir şeyi silinmez.
customers-error-hold-until = Bugünden { $years } yıl sonrasına kadar bir gün seçin.
customers-error-hold-over = Bu yasal saklama bitti. Hâlâ gerekliyse yenisini koyun.
customers-erase-value = Bu değeri sil
customers-erase-value-title = Bir değeri sil
customers-erase-value-effect = Değer kayıttan ve aramadan çıkar. Geçmiş silindiğini söyler, ne olduğunu değil. Bu geri alınamaz.
customers-value-erased = Değer silindi.
customers-restricted-title = Bu kayıt kısıtlı
customers-restricted-since = { $since } tarihinden beri, { $name } tarafından.
customers-standing-blocked = kilitli
right-customers-holds = Yasal saklama koyma ve kaldırma
event-customers-held = Yasal saklama kondu
event-customers-hold-extended = Yasal saklama değiştirildi
event-customers-hold-lifted = Yasal saklama kaldırıldı
event-customers-value-erased = Değer silindi: { $field }
event-customers-values-withheld = Hiçbir şey izin vermediği için saklanmadı: { $fields }
retention-customers-holds = Kişi silinene kadar
table-customers_holds = Yasal saklamalar
blocker-customers-hold = { $count ->
    [one] Bir yasal saklama sürüyor
   *[other] { $count } yasal saklama sürüyor
}
customers-held-all = Ne tutuyoruz ve neden
customers-held-lead = Her odadaki her tür kayıt, veri haritasından okunur: ne için, hangi dayanakla, nereden, ne zamandan beri, kim görebilir, kim gördü ve ne zamana kadar.
customers-held-none = Bu kişi hakkında artık bir şey tutulmuyor.
customers-held-kinds = Her odadaki kayıtlar
customers-held-unseen = { $count ->
    [one] Görmediğiniz bir odada bir tür kayıt daha var.
   *[other] Görmediğiniz odalarda { $count } tür kayıt daha var.
}
customers-held-person = bu kişinin amaçları
customers-held-house = Sistemin kendisi
customers-held-unopened = yakınlarda açılmadı
customers-held-rules = Saklama kuralları: { $rules }

customers-former = Önceki
customers-remains = Geriye kalan
customers-anonymising = Anonimleştirmede
customers-anonymising-lead = Biri kendi talebiyle veya bir saklama kuralıyla anonimleştirildiğinde her alana ne olur. Kalan veya daha az kesin söylenen, yalnızca yeterince başkası aynısına sahipse kalır.
customers-anonymising-example = Örneğin
customers-becomes-removed = kaldırılır
customers-becomes-stars = yıldız: ***
customers-becomes-region = bölge: ilk iki karakter
customers-becomes-month = yalnızca ay ve yıl
customers-becomes-year = yalnızca yıl
customers-becomes-decade = yalnızca on yıl
customers-becomes-band = sayı aralığı
customers-becomes-kept = kalır
customers-field-blocks = Şu durumda silmenin önünde durur
customers-field-blocks-hint = Süren bir hizmet, açık bir sipariş veya ödenmemiş bir fatura için: karar veren görür, hiçbir kural kendiliğinden geçmez.
customers-field-blocks-value = “Eşittir” ile kastedilen değer
customers-while-set = bir değer varsa
customers-while-equals = aşağıdaki değere eşitse
customers-while-future = tarihi geçmediyse
customers-while-above = tutarı 0’dan büyükse
customers-error-blocks-sealed = Mühürlü bir alan için yalnızca “bir değer varsa” sorulabilir.
event-customers-outcome-chosen = Anonimleştirmede bir alana ne olacağı değişti: { $field }
table-customers_outcomes = Anonimleştirmede alanlara ne olur
blocker-customers-fields = { $count ->
    [one] Bir alan hâlâ süren bir şey olduğunu söylüyor
   *[other] { $count } alan hâlâ süren bir şey olduğunu söylüyor
}

customers-why-record = Kaydın kendisi
customers-why-what = Kayıt
customers-why-looked = Kim baktı
customers-why-restricted = Kısıtlı
customers-why-erased = Silinince
customers-why-until = { $when } tarihinde kendiliğinden
customers-why-ends-since = { $when } tarihinde, { $since } tarihinden sayılarak: { $rule }
customers-why-ends = { $when } tarihinde: { $rule }
customers-why-kept = Şimdilik { $why }
customers-why-waits = Süresi henüz başlamadı. Sonra: { $rule }
customers-why-stays = Hiçbir kural onu kendiliğinden sona erdirmez.
customers-why-whole = { $what } · kişinin tamamıyla birlikte
customers-why-only = Yalnızca { $names }
customers-why-looks = { $count ->
    [one] Bu bölümde { $count } bakış
   *[other] Bu bölümde { $count } bakış
}
customers-why-deleted = Silinir.
customers-why-blanked = Kime ait olduğunu söyleyen hiçbir şey kalmadan istatistik için kalır.
customers-why-stays-because = Kalır. { $why }
customers-freeze-still = Bu sürede içine bir şey gelmez, içinde bir şey değişmez ve gitmez.
customers-freeze-grows = Bu sürede yenileri saklanır; var olanlar değişmez ve gitmez.
customers-freeze-nobody = Kısıtlama buna dokunmaz: evin kendi işidir.
customers-freeze-evidence = Bu sürede de yazılır: kısıtlamaya uyulduğunu gösterir.
customers-freeze-request = Bu sürede de yazılır: istenen yerine getirilir.
customers-freeze-choice = Bu sürede de yazılır: kişinin kendi seçimleri her zaman geçerlidir.
customers-freeze-law = Bu sürede de yazılır: bir yasa bunu gerektirir.
customers-freeze-letters = Bu sürede yalnızca yasanın gerektirdiği mektuplar çıkar.
customers-freeze-arrival = Gelenler yine ait oldukları yere konur.

right-customers-report = Özelliklerine göre kaç kişi olduğunu görme
setting-privacy-small-cells = Bundan küçük kişi sayıları hiçbir yerde gösterilmez
customers-report = Rapor
customers-report-lead = Kaç kişinin ortak bir yanı olduğu; kim oldukları asla. Buradaki hiçbir sayı { $few } kişiden azını anlatmaz ve her sayı { $few } sayısının bir katına yuvarlanır; kısıtlı olanlar sayılmaz.
customers-report-by = Neye göre
customers-report-and = Ve neye göre
customers-report-decade = Doğum on yılı
customers-report-people = Kişiler
customers-report-all = Tümü
customers-report-unknown = Bilinmiyor
customers-report-together = { $count ->
    [one] { $count } grup
   *[other] { $count } küçük grup birlikte
}
customers-report-hidden = gizli
customers-report-said = Yaklaşık { $total } kişi. Gösterilen en küçük sayı yaklaşık { $smallest } kişiyi anlatıyor. Gizli hücreler: { $hidden }.
customers-report-hidden-why = Gizli bir hücrede { $few } kişiden az vardır ya da böyle bir hücreyi ele verirdi.
customers-report-few = Çok az kişi
customers-report-few-text = Bu kadar az kişide her sayı biri olabilir.
customers-report-csv = CSV
customers-report-xlsx = Çalışma kitabı
