nav-staff = Çalışanlar
staff-users = Kişiler
staff-roles = Roller
staff-tokens = Program erişimi
staff-role = Rol
staff-role-administrator = Yönetici
staff-role-privacy-officer = Veri koruma sorumlusu
staff-role-manager = Müdür
staff-role-agent = Temsilci
staff-role-marketer = Pazarlamacı
staff-role-auditor = Denetçi
staff-name = Ad soyad
staff-email = E-posta adresi
staff-password = Parola
staff-password-new = Yeni parola
staff-password-present = Şimdiki parola
staff-password-hint = En az { $least } karakter; ikinci etkenle 8 yeter. Art arda birkaç sözcük iyidir.
staff-password-short = Lütfen en az { $least } karakter girin.
staff-password-common = Bunu çok kişi kullanır, bu yüzden ilk o denenir. Kendinize ait birkaç sözcük seçin.
staff-password-context = Bu, büyük ölçüde herkesin bildiği bir ad. Başka sözcükler seçin.
staff-password-wrong = Bu, şimdiki parolanız değil.
staff-password-too-short-alone = İkinci etken olmadan parola { $least } karakter olmalı. Önce parolayı değiştirin.
staff-password-changed = Parolanız değiştirildi.
staff-sign-in = Oturum aç
staff-sign-in-first = Bu sistemi henüz kimse yönetmiyor. Başlangıçta yazdırılan bağlantıyı açın.
staff-sign-in-wrong = E-posta adresi ile parola birbirine uymuyor.
staff-signed-out = Oturumunuz kapatıldı.
staff-second-step = Bir adım daha
staff-code = Uygulamanızdaki kod
staff-code-hint = Altı rakam ya da kurtarma kodlarınızdan biri.
staff-code-wrong = Bu kod doğru değil ya da kullanılmış. Bir sonrakini bekleyin.
staff-choose = Bir parola seçin
staff-choose-why = Size verilen parola yalnızca bu sayfayı açar.
staff-choose-reset = Sonra bununla oturum açarsınız; diğer bütün oturumlar kapanır.
staff-forgotten = Parolamı unuttum
staff-forgotten-why = Yenisini seçeceğiniz bir bağlantı göndeririz.
staff-forgotten-sent = Posta kutunuza bakın
staff-forgotten-look = Bu adres bir hesaba aitse bağlantı yolda.
staff-forgotten-hour = Bir kez, bir saat süreyle çalışır.
staff-link-gone = Bu bağlantı kullanılmış ya da süresi geçmiş.
staff-first = İlk yönetici
staff-first-why = Diğer herkesi siz içeri alacaksınız. Şimdi seçeceğinizden başka parola yoktur.
staff-me = Hesabım
staff-account = Hesap
staff-lang-browser = Tarayıcının istediği gibi
staff-sessions = Oturumunuzun açık olduğu yerler
staff-device = Tarayıcı
staff-address = Adres
staff-since = Başlangıç
staff-seen = Son kullanım
staff-here = bu oturum
staff-end = Sonlandır
staff-ended = Oturum sonlandırıldı.
staff-factor = İkinci etken
staff-factor-on = açık
staff-factor-off = kapalı
staff-factor-why = Parolanın yanında telefonunuzdaki uygulamadan bir kod: çalınan parola tek başına hiçbir şeyi açmaz.
staff-factor-scan = Bu resmi bir doğrulama uygulamasıyla tarayın.
staff-factor-picture = Uygulama için gizli anahtarı içeren resim
staff-factor-type = Ya da uygulamaya şunu yazın:
staff-factor-turn-on = Aç
staff-factor-turn-off = Kapat
staff-factor-now-off = İkinci etken kapatıldı.
staff-factor-is-off = İkinci etken kapalı olduğundan kurtarma kodu yok.
staff-factor-is-on = İkinci etken zaten açık. Önce kapatın.
staff-codes = Kurtarma kodları
staff-codes-new = Yeni kodlar
staff-codes-once = Telefon kaybolursa her biri bir kez çalışır. Yalnızca şimdi gösterilir: yazdırın ya da not alın.
staff-add = Kişi ekle
staff-add-why = Üretilen parola yalnızca o kişiye postayla gider ve ilk oturumda değiştirilmelidir.
staff-added = Eklendi. Parola yolda.
staff-email-taken = Bu adresle çalışan biri zaten var.
staff-standing = Durum
staff-standing-active = etkin
staff-standing-invited = davet edildi
staff-standing-disabled = engelli
staff-signed-in = Son oturum
staff-never = hiç
staff-help = Bir şey kaybolduğunda
staff-new-password = Yeni parola gönder
staff-new-password-sent = Yeni parola yolda.
staff-factor-drop = İkinci etkeni kaldır
staff-remove = Kalıcı olarak kaldır
staff-removed = Kaldırıldı. Ad artık hiçbir yerde okunamaz.
staff-disable-first = Yalnızca engellenmiş hesaplar kaldırılabilir. Önce engelleyin.
staff-only-administrators = Yöneticileri yalnızca yöneticiler atar ya da değiştirir.
staff-token-wider = Sınırlı bir program, başka bir programa kendisinde olandan fazla hak vermez.
staff-last-administrator = Bu son yönetici. Önce başka birini yönetici yapın.
staff-right = Hak
staff-right-kept = Bu hak yöneticilerde kalır: onsuz kimse hakları geri veremez.
staff-roles-why = Her rolün ne yapabileceği ve müşteri alanlarını nasıl gördüğü. Her değişiklik kaydedilir.
staff-fields = Müşteri alanları
staff-field = Alan
staff-access-hidden = gizli
staff-access-masked = maskeli
staff-access-shown = görünür
staff-access-edit = düzenlenebilir
staff-tokens-why = Bir program belirteçle oturum açar: rol ve haklarla sınırlı, sonu belli, özet olarak saklanır.
staff-tokens-empty = Hiçbir programın erişimi yok. İlkini aşağıda ekleyin.
staff-token-add = Erişim ver
staff-token-name = Programın adı
staff-token-days = Bitmesine kalan gün
staff-token-days-hint = Boş: bir yıl.
staff-token-ends = Bitiş
staff-token-used = Son kullanım
staff-token-new = Yeni erişim
staff-token-once = Bu belirteç yalnızca şimdi gösterilir
staff-token-revoke = Geri al
staff-token-revoked = Erişim sona erdi.
staff-scopes = Şununla sınırlı
staff-scopes-hint = Hiçbiri: rolün bütün hakları.
right-staff-view = Çalışanları görme
right-staff-manage = Çalışan ekleme ve değiştirme
right-staff-roles = Rollerin haklarını değiştirme
right-staff-tokens = Programlara erişim verme
event-staff-added = Bir kişi eklendi ({ $role })
event-staff-changed = Bir hesap değişti: { $field }, { $before } yerine { $after }
event-staff-removed = Bir hesap kaldırıldı
event-staff-signed-in = Biri oturum açtı
event-staff-signed-out = Biri oturumu kapattı
event-staff-password-changed = Bir parola değişti
event-staff-factor-on = Bir ikinci etken açıldı
event-staff-factor-off = Bir ikinci etken kapatıldı
event-staff-right-changed = { $role } rolünün { $right } hakkı { $before } yerine { $after } oldu
event-staff-field-changed = { $role } rolü için { $field } alanı { $before } yerine { $after } oldu
event-staff-token-added = Bir programa erişim verildi ({ $role })
event-staff-token-revoked = Bir programın erişimi geri alındı
keep-staff = Bu kişiyle değil, çalışanlarla ilgilidir.
retention-staff-users = Hesap kaldırılana kadar
retention-staff-sessions = Oturum bitene kadar
retention-staff-links = Bir saat ile yedi gün arası
retention-staff-tries = Yaklaşık bir saat
retention-staff-tokens = Erişim geri alınana kadar
staff-mail-password-subject = { $company } hesabınız
staff-mail-reset-subject = { $company } için yeni parola
staff-codes-left = { $count ->
    [one] 1 kod kaldı.
   *[other] { $count } kod kaldı.
}
staff-mail-password-text =
    Merhaba { $name },

    { $company } için size bir hesap açıldı ya da parolası yenilendi. Buradan oturum açın:
    { $url }

    Parola: { $password }

    Yalnızca kendi parolanızı seçeceğiniz sayfayı açar.
staff-mail-reset-text =
    Merhaba { $name },

    bu bağlantıyla yeni bir parola seçersiniz. Bir kez, bir saat süreyle çalışır:
    { $url }

    Bunu siz istemediyseniz bir şey yapmayın: parolanız olduğu gibi kalır.
room-staff = Çalışanlar
staff-error-no-inbox = Yalnızca oturum açan kişinin bakabileceği bir posta kutusu vardır.
nav-teams = Ekipler
staff-team = Ekip
staff-team-add = Ekip ekle
staff-teams-why = Kimler birlikte çalışıyor. İş bir ekibe verilir, ekip kendi arasında konuşur, @ ve anahtarı ekipteki herkese haber verir.
staff-teams-empty = Henüz bir ekip yok.
staff-members = Üyeler
staff-key = Anahtar
staff-key-hint = Kısa ve kalıcı; formlar, süreçler ve programlar için: küçük harf, rakam, tire. Boşsa addan yapılır.
staff-key-is = Anahtar: { $key }
staff-key-bad = Küçük harf, rakam ve tire, en çok { $most }.
staff-key-taken = Bu anahtar başka bir şeyde var.
staff-unit = Birim
staff-team-end = Bu ekibi sonlandır
staff-team-ended = Bu ekip sona erdi. Yaptıkları için adı kalır.
staff-team-now-ended = Ekip sona erdi.
staff-team-has-members = Bu ekipte { $members } kişi var. Kimse işini yitirmesin diye önce başka bir ekibe geçirin.
staff-team-too-large = Bir ekibin en çok { $most } üyesi olur.
staff-bring-back = Geri getir
staff-ended-state = sona erdi
staff-nobody-here = Seçilen biri artık burada çalışmıyor.
staff-units = Birimler ve ortaklar
staff-unit-add = Birim veya ortak bildir
staff-units-why = Veriler yalnızca burada bildirilenlere ve yalnızca burada yazan iş için verilebilir.
staff-units-empty = Kimse bildirilmedi; veriler dışarıda kimseye verilemez.
staff-unit-kind = Tür
staff-unit-unit = Şirketin parçası
staff-unit-partner = Dış ortak
staff-unit-purpose = Ne için
staff-unit-purpose-hint = Bir cümle: verilere ne için gerek duyuyorlar.
staff-unit-agreement = Sözleşme
staff-unit-agreement-hint = Ortağın verileri işlediği sözleşmenin numarası veya tarihi.
staff-unit-no-agreement = bildirilmedi
staff-unit-places = Adresler
staff-unit-domains = Alan adları
staff-unit-domains-hint = Her satıra bir tane, örneğin repairs.example: oradaki her adres onlarındır.
staff-unit-emails = Tek adresler
staff-unit-emails-hint = Her satıra bir tane, kendi alan adı olmayanlar için.
staff-unit-may = veri alabilir
staff-unit-bad-place = { $line }. satır geçersiz. Her satıra bir tane.
staff-unit-too-many = En çok { $most }.
staff-unit-place-taken = Bunlardan biri başka bir birim için bildirilmiş.
staff-unit-ended = Bu bildirim sona erdi, değiştirilemez.
staff-unit-now-ended = Sona erdi. Oraya artık bir şey gidemez.
staff-unit-has-teams = Bu birime { $teams } ekip bağlı. Önce onlara başka bir birim verin.
staff-unit-end = Bu bildirimi sonlandır
staff-unit-end-why = O andan sonra oraya hiçbir şey gidemez.
staff-check-units = Veri alan ortaklar, her biri sözleşmeli
staff-check-units-none = Ortak bildirilmedi
staff-check-units-fine = { $count } sözleşmeli
staff-check-units-missing = { $count } sözleşmesiz
staff-absence = İzin
staff-absence-why = Siz yokken size gelenler vekilinize gider. O da yoksa onun vekiline.
staff-not-away = Planlanmış izin yok.
staff-away-planned = Planlanan
staff-away-from = İlk gün
staff-away-from-hint = Boş: şimdiden başlayarak.
staff-away-until = Son gün
staff-away-ends-first = Son gün ilk günden önce ya da geçmişte.
staff-away-too-long = En çok { $most } gün sonrası.
staff-not-a-day = Bir gün yazın, örneğin 2026-12-21.
staff-deputy = Vekil
staff-deputy-hint = Kimse: iş bekler.
staff-deputy-oneself = Kimse kendine vekil olamaz.
staff-come-back = Yeniden burada
staff-now-here = İzin sona erdi.
staff-absence-saved = İzin planlandı.
staff-bell-nothing = Yeni bir şey yok
staff-bell-nothing-hint = Sizden söz edenler, size verilen iş ve kararınızı bekleyenler burada görünür.
staff-bell-what = Ne
staff-bell-kind = Tür
staff-bell-when = Ne zaman
staff-bell-read = Okundu
staff-bell-unread = Yeniden yeni
staff-bell-all-read = Hepsi okundu
staff-bell-now-read = Artık yeni bir şey yok.
staff-bell-earlier = Daha önce
staff-bell-choose = Nasıl haber alırsınız
staff-bell-choose-why = Her tür için: yalnızca masada, ayrıca hemen postayla, bakmadıysanız günlük özette, ya da hiç.
staff-bell-hour = Özetin saati
staff-bell-hour-hint = Günde bir kez ve yalnızca bekleyen bir şey varsa gelir.
staff-way-desk = Yalnızca masada
staff-way-mail = Hemen postayla
staff-way-digest = Günlük özette
staff-way-none = Hiç
staff-the-house = Sistem
staff-mention-unknown = Burada { $name } adında kimse yok. Adı çalışan listesindeki gibi yazın.
staff-mention-of-several = Birkaç kişinin adı { $name }. Adın tamamını yazın.
staff-too-many-mentions = Bir metinde en çok { $most } kişi anılabilir.
right-staff-teams = Ekipleri görme
right-staff-teams-manage = Ekip kurma ve değiştirme
right-staff-units = Verilerin kime verilebileceğini görme
right-staff-units-manage = Verilerin kime verilebileceğini bildirme
event-staff-team-added = { $team } ekibi kuruldu
event-staff-team-changed = { $team } ekibi değişti: { $joined } katıldı, { $left } ayrıldı
event-staff-team-ended = { $team } ekibi sona erdi
event-staff-team-back = { $team } ekibi geri getirildi
event-staff-unit-added = { $unit } veri alıcısı olarak bildirildi
event-staff-unit-changed = { $unit } bildirimi değişti
event-staff-unit-ended = { $unit } artık veri alıcısı değil
event-staff-away = { $colleague } için izin planlandı
event-staff-back = { $colleague } için izin sona erdi
retention-staff-units = Bildirim sona erene kadar
retention-staff-rings = 90 gün
staff-mail-news-subject = { $what } ({ $company })
staff-mail-news-text =
    Merhaba { $name },

    sizin için yeni bir şey var: { $what }.
    { $url }

    Neyi nasıl öğreneceğinizi hesabınızda seçersiniz.
staff-mail-digest-subject = { $company }: { $count } yeni
staff-mail-digest-text =
    Merhaba { $name },

    bunlar sizi bekliyor:

    { $list }

    { $url }

    Neyi nasıl öğreneceğinizi hesabınızda seçersiniz.
