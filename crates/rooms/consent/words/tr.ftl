nav-purposes = Amaçlar
right-consent-view = Kişilerin neye izin verdiğini görmek
right-consent-record = Birinin bize söylediğini yazmak
right-consent-purposes = Amaçları ve aydınlatma metinlerini değiştirmek

event-consent-given = İzin verildi: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-stopped = Durduruldu: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-asked = Soruldu: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-purpose-changed = { $purpose } amacının sürümü artık { $version }
event-consent-purpose-ended = { $purpose } amacı sona erdi
event-consent-purpose-resumed = { $purpose } amacı yeniden kullanımda
event-consent-notice-published = Aydınlatma metni, sürüm { $version }, yayımlandı
event-consent-address-suppressed = Bir adres, geri gelmemesi gerekenler listesine alındı

table-consent_events = Kararlarınız ve geçmişi
table-consent_state = Şu anda izin verdikleriniz
table-consent_links = Tercih sayfanıza giden bağlantılar
keep-consent-proof = Neye izin verildiğini kanıtlayabilmemiz gerekir. Kim olduğu artık anlaşılamaz.
keep-consent-suppression = Anahtarlı bir özet adresin geri gelmesini önler; kimse onu okuyamaz.
retention-consent-ledger = Kanıt olarak saklanır; siz silinince okunamaz
retention-consent-state = Sizi tanıdığımız sürece
retention-consent-links = 400 gün
retention-consent-suppressions = Bizden yeniden haber almak isteyene kadar

consent-channel = Kanal
consent-channel-email = E-posta
consent-channel-sms = SMS
consent-channel-phone = Telefon
consent-channel-post = Posta
consent-state = Durum
consent-state-unknown = sorulmadı
consent-state-requested = soruldu, henüz yanıt yok
consent-state-deferred = sonra karar verecek
consent-state-refused = reddedildi
consent-state-given = verildi
consent-state-renewed = yeniden verildi
consent-state-expired = süresi doldu
consent-state-invalidated = bizim tarafımızdan geçersiz sayıldı
consent-state-revoked = vasi veya mahkeme sona erdirdi
consent-state-withdrawn = geri alındı
consent-how-form = form
consent-how-link = bağlantıyla onaylandı
consent-how-person = kendisi
consent-how-staff = biz yazdık
consent-how-import = içe aktarıldı
consent-how-api = başka bir programdan
consent-how-registry = bir sicilden
consent-how-house = süre dolduğu için
consent-proof-reported = bildirildi
consent-proof-stated = burada söylendi
consent-proof-confirmed = onaylandı
consent-by-person = kişinin kendisi
consent-by-guardian = anne, baba veya vasi
consent-basis = Hukuki dayanak
consent-basis-consent = açık rıza
consent-basis-contract = sözleşme
consent-basis-legal-obligation = yasal yükümlülük
consent-basis-vital-interest = hayati çıkar
consent-basis-public-task = kamu görevi
consent-basis-legitimate-interest = meşru menfaat
consent-opt-in = Bağlantıyla onay
consent-opt-in-needed = İzin ancak bir bağlantıyla onaylanınca geçerlidir
consent-opt-in-not-needed = Gerekmez
consent-need = Ana hizmet için gerekli mi?
consent-need-core = Evet: bu olmadan hizmet veremeyiz
consent-need-optional = Hayır: reddetmenin bedeli yoktur

consent-reason = Kural
consent-law = Yasa
consent-mend = Bunu ne değiştirir
consent-may-not-now = şimdi değil
consent-reason-unknown = Bu kişi silindi veya bilinmiyor.
consent-reason-purpose-ended = Amaç sona erdi.
consent-reason-not-this-channel = Amaç bu kanalı kullanmıyor.
consent-reason-suppressed = Adres, geri gelmemesi gerekenler listesinde.
consent-reason-restricted = Kayıt dondurulmuş.
consent-reason-objected = Kişi itiraz etti.
consent-reason-refused = Kişi reddetti.
consent-reason-withdrawn = İzin geri alındı.
consent-reason-no-address = Bu kanal için adresimiz yok.
consent-reason-bounced = Bu adrese giden posta geri döndü.
consent-reason-child = Kişi çocuk ve hiçbir vasi onay vermedi.
consent-reason-registry = Dışarıdaki bir sicil hayır diyor.
consent-reason-not-asked = Henüz kimse sormadı.
consent-reason-not-answered = Sorduk; henüz yanıt yok.
consent-reason-invalidated = İzni geçersiz saydık.
consent-reason-not-confirmed = İzin bağlantıyla onaylanmadı.
consent-reason-ran-out = İznin süresi doldu.
consent-reason-outdated = İzin, artık geçerli olmayan eski sözler için verilmiş.
consent-reason-no-balancing = Menfaatimizin neden ağır bastığı yazılmamış.
consent-reason-quiet-hours = Kişinin yaşadığı yerde sessiz saatler.
consent-reason-too-often = Şimdilik yeterince ileti aldı.
consent-mend-unknown = Hiçbir şey: yazılacak kimse yok.
consent-mend-purpose-ended = Amacı yeniden kullanıma almak.
consent-mend-not-this-channel = Kanalı amaca ekleyip sormak.
consent-mend-suppressed = Yalnızca kişinin kendisi: yeniden kaydolabilir.
consent-mend-restricted = Kişinin veya veri koruma görevlisinin kısıtlamayı kaldırmasını beklemek.
consent-mend-objected = Yalnızca kişinin kendisi, tercih sayfasında.
consent-mend-refused = Yalnızca kişinin kendisi, tercih sayfasında veya bir formda.
consent-mend-withdrawn = Yalnızca kişinin kendisi, tercih sayfasında veya bir formda.
consent-mend-no-address = Adres eklemek.
consent-mend-bounced = Çalışan bir adresi başka yoldan sormak.
consent-mend-child = Bir vasinin iznini kaydetmek.
consent-mend-registry = Kişinin o sicildeki kaydını değiştirmesi.
consent-mend-not-asked = Formla veya konuşurken sormak.
consent-mend-not-answered = Yanıtı beklemek.
consent-mend-invalidated = Yeniden sormak.
consent-mend-not-confirmed = Kişinin iletimizdeki bağlantıyı açması.
consent-mend-ran-out = Yeniden sormak.
consent-mend-outdated = Bugünkü sözlerle yeniden sormak.
consent-mend-no-balancing = Dengelemeyi amaca yazmak.
consent-mend-quiet-hours = Sabahı beklemek.
consent-mend-too-often = Birkaç gün beklemek.
consent-held-refused = Yazılmadı: kişi bunu reddetti; yalnızca kendisi, tercih sayfasında veya bir formda değiştirebilir.
consent-held-withdrawn = Yazılmadı: kişi bunu geri aldı; yalnızca kendisi, tercih sayfasında veya bir formda değiştirebilir.
consent-held-older = Yazılmadı: bildiğimiz, bu tarihten daha yeni.
consent-held-no-choice = Yazılmadı: bu amaç bir sözleşmeye veya yasaya dayanır, seçilecek bir şey yok.
consent-held-channel = Yazılmadı: amaç bu kanalı kullanmıyor.
consent-held-ended = Yazılmadı: amaç sona erdi.
consent-held-gone = Yazılmadı: bu kişi silindi.

consent-purposes-lead = Kişilerin verileriyle ne yaptığımız, hangi dayanakla ve ne kadar süreyle.
consent-purpose-new = Yeni amaç
consent-purpose-end = Bu amacı sona erdir
consent-purpose-resume = Yeniden kullanıma al
consent-purpose-added = Amaç eklendi
consent-purpose-changed = Yeni sürüm geçerli
consent-purpose-was-ended = Amaç sona erdi
consent-purpose-was-resumed = Amaç yeniden kullanımda
consent-ended = sona erdi
consent-rules = Kurallar
consent-texts = Sözler
consent-versions = Sürümler
consent-version = Sürüm
consent-when = Ne zaman
consent-who = Kim
consent-changed = Ne değişti
consent-first-version = ilk sürüm
consent-asked-again = kişilere yeniden sorulur
consent-house = sistem
consent-people = Kaydı olan kişiler
consent-key = Anahtar
consent-key-hint = Küçük harf, rakam ve tire, örneğin bahar-teklifleri. Dosyalarda ve adreslerde durur, hiç değişmez.
consent-name = Ad
consent-description = Açıklama
consent-channels = Kanallar
consent-retention = Son kullanımdan sonra saklama
consent-valid-for = Bir iznin süresi
consent-duration-hint = ISO 8601 süresi: P2Y iki yıl, P6M altı ay, P90D doksan gün.
consent-asks-from = İzinler şu sürümden beri geçerli
consent-balancing = Menfaat dengelemesi
consent-balancing-hint = Meşru menfaat için gerekir: ne istediğimiz, neden gerektiği ve neden kimseye zarar vermediği.
consent-earlier = Önceki sürümlere verilen izinler
consent-earlier-still-count = geçerli kalır: değişiklik yalnızca daha iyi anlatıyor
consent-earlier-ask-again = artık geçmez: değişiklik yeni bir şeye izin veriyor
consent-earlier-ask-again-hint = Bu kişilere, yeniden onay verene kadar bu amaçla hiçbir şey gönderilmez.
consent-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
consent-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
consent-weeks = { $count ->
    [one] 1 hafta
   *[other] { $count } hafta
}
consent-error-no-channel = En az bir kanal seçin.
consent-error-channel-twice = Her kanalı bir kez yazın.
consent-error-core-consent = Vazgeçilemeyen şey özgürce seçilmiş olmaz. Başka bir dayanak seçin veya isteğe bağlı yapın.
consent-error-opt-in-without-consent = Yalnızca açık rıza bağlantıyla onaylanabilir.
consent-error-no-balancing = Meşru menfaat için yazılı bir dengeleme gerekir.
consent-error-key = Küçük harf, rakam ve tire kullanın; en çok 40 karakter, harfle başlasın.
consent-error-key-taken = Bu anahtarla bir amaç zaten var.
consent-error-duration = Bir günden 100 yıla kadar bir süre yazın, örneğin P2Y, P6M veya P90D.
consent-error-too-many-purposes = { $most } amaçtan fazlasını kimse ayırt edemez. Bunun yerine birini sona erdirin veya değiştirin.
consent-error-house-basis = Yasaya uymak için bu amaç gereklidir; dayanağı değişmez.
consent-error-house-purpose = Yasaya uymak için bu amaç gereklidir; sona eremez.
consent-error-no-purpose = Böyle bir amaç yok.
consent-error-future = Bu gelecekte.
consent-error-date = 2026-11-21 gibi bir gün yazın.
consent-error-not-sealed-yet = Bu kayıt henüz ağaçta değil. Birkaç saniyede bir mühürlenir; biraz sonra yeniden sorun.

consent-truth = Doğruluk tablosu
consent-truth-lead = Her durumda neyin, neden gönderilebileceği. Her iletiyi bırakan veya durduran karar budur.
consent-truth-special = Verilmiş bir izni bile durduran şeyler
consent-truth-rules = Sırasıyla kurallar: ilk uyan belirler
consent-if = Eğer
consent-line-given-unconfirmed = verildi, onaylanmadı
consent-line-given-confirmed = verildi ve onaylandı
consent-line-outdated = eski sözler için verildi

consent-notices = Aydınlatma metinleri
consent-notices-lead = Kişilere verileri hakkında söylediklerimiz. Yayımlanan metin hiç değişmez; yerini yeni bir sürüm alır.
consent-notices-empty = Henüz metin yok
consent-notice-start = Yeni sürüm
consent-notice-publish = Yayımla
consent-notice-published = Metin şu andan itibaren geçerli
consent-notice-version = Aydınlatma metni, sürüm { $version }
consent-notice-of = Sürüm { $version }, { $date } tarihinden beri geçerli
consent-notice-hint = Boş satırlar paragrafları ayırır, ## başlık, - liste maddesi başlatır. [company], [address] ve [email] ayarlardan gelir.
consent-title = Başlık
consent-body = Metin
consent-draft = taslak
consent-error-notice-published = Bu metin yayımlandı ve artık değişmez. Yeni bir sürüm başlatın.

consent-permissions = İzinler
consent-explain = Açıkla
consent-explained = Yapabilir miyiz, neden?
consent-history = Geçmiş
consent-history-empty = Henüz karar yok
consent-history-empty-text = Bu kişiye bir şey sorulduğunda burada görünür.
consent-record = Bir kararı yaz
consent-record-hint = Birinin size telefonda, mektupla veya yüz yüze söylediği. Hiçbir zaman bağlantıyla onaylanmış sayılmaz ve bir reddi geri alamaz.
consent-recorded = Deftere yazıldı
consent-recorded-same = Zaten yazılıydı
consent-what = Ne için
consent-answer = Yanıt
consent-day = Ne zaman söylendi?
consent-source = Nereden geliyor?
consent-source-hint = Örneğin: telefon görüşmesi, mektup, İzmir’deki fuar.
consent-reference = Dosya numarası
consent-reference-hint = Görüşmenin veya dosyanın numarası; mühürlü saklanır.
consent-wording = Okunan sözler
consent-wording-hint = Elinizden geldiğince tam.
consent-by = Kim karar verdi?

consent-start-orders = Siparişler
consent-start-orders-description = Adınızı, adresinizi ve siparişinizi, aldığınızı teslim etmek, faturalamak ve nerede olduğunu söylemek için kullanırız.
consent-start-service = Müşteri hizmetleri
consent-start-service-description = Bize anlattıklarınızı ve siparişlerinizi, sorularınızı yanıtlamak ve aksayanı düzeltmek için kullanırız.
consent-start-news = Haberler
consent-start-news-description = Ayda yaklaşık iki kez yenilikleri ve nasıl kullanılacaklarını yazarız. İstediğiniz zaman durdurabilirsiniz.
consent-start-offers = Teklifler
consent-start-offers-description = Ara sıra size uyabilecek indirimleri haber veririz. İstediğiniz zaman durdurabilirsiniz.
consent-start-surveys = Anketler
consent-start-surveys-description = Bir siparişten sonra, daha iyi olmak için bir iki soru sorabiliriz. İstediğiniz zaman itiraz edebilirsiniz.
consent-start-rights = Haklarınız
consent-start-rights-description = Kendi verilerinizle ilgili isteklerinizi onaylamak ve yanıtlamak için yazarız. Yasa bunu ister.
consent-start-balancing = Kişilerin memnun kalıp kalmadığını öğrenmek ve yanlışı düzeltmek istiyoruz. Bir siparişten sonra en çok bir kez, bir iki soru sorarız; yalnızca adresi ve siparişi kullanırız. Bir şey alan kişi böyle bir soruyu bekler; yanıt isteğe bağlıdır ve her ileti tek tıkla itiraza izin verir. Bunun kişilerin çıkarlarına ağır basmadığı kanısındayız.
consent-start-notice-title = Gizliliğiniz
consent-start-notice-body =
    Burada verilerinizle ne yaptığımızı, nedenini ve nasıl durduracağınızı söylüyoruz. Kısa tuttuk.

    ## Biz kimiz

    Biz: [company], [address]. Verilerinizle ilgili olarak bize [email] adresinden ulaşırsınız.

    ## Ne kullanıyoruz, neden

    - Siparişler ve müşteri hizmetleri: adınız, adresiniz, telefonunuz, e-postanız ve siparişleriniz. İstediğinizi yapmak için gerekir (sizinle olan sözleşme).
    - Haberler ve teklifler: e-posta adresiniz ve isterseniz telefon numaranız. Yalnızca evet dediyseniz (açık rızanız).
    - Anketler: e-posta adresiniz ve siparişiniz, nasıl geçtiğini öğrenmek için (meşru menfaatimiz). İstediğiniz zaman itiraz edebilirsiniz.
    - Haklarınız: isteklerinizi yanıtlamak için gerekenler (yasal yükümlülük).

    ## Nereden geliyor, kime gidiyor

    Sizden veya siparişlerinizden. Yalnızca bu işte bize yardım edenlere, örneğin paketi taşıyana veririz, başka kimseye vermeyiz. Önceden başka bir şey söylemedikçe Avrupa Ekonomik Alanı’nda kalır.

    ## Ne kadar saklıyoruz

    Siparişleri yedi yıl, çünkü vergi yasası böyle der. Sorularınızı üç yıl. İzin verdiklerinizi geri alana kadar, size yeniden sormadan en çok iki yıl.

    ## Neler yapabilirsiniz

    - Bizde ne olduğunu görmek ve bir kopya almak.
    - Düzelttirmek veya sildirmek.
    - Kullanımını bir süre durdurmak.
    - Bir izni, verdiğiniz kadar kolay geri almak. Daha önce yaptıklarımız hukuka uygun kalır.
    - Kendi menfaatimiz için yaptıklarımıza itiraz etmek.
    - Ülkenizin veri koruma kurumuna şikâyet etmek.

    Her iletimizde, bütün bunları parolasız yapabileceğiniz bir sayfanın bağlantısı vardır. Orada reddettiğiniz hiçbir şey siparişlerinizi etkilemez.

    ## Makineler karar vermez

    Sizin için önemli hiçbir şeye tek başına bir program karar vermez.
room-consent = İzinler
consent-check-purpose = “{ $purpose }” amacı hukuki sebebine dayanıyor
consent-check-fine = Eksik yok
consent-check-unweighed = Menfaat dengesi yazıya dökülmemiş
consent-check-unproved = İzinler bağlantıyla doğrulanmıyor; bu yüzden kanıtlanmaları zor
