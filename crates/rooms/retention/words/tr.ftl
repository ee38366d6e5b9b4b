nav-retention = Saklama süreleri
settings-retention = Saklama süreleri
room-retention = Saklama süreleri
right-retention-view = Verilerin ne kadar saklandığını görmek
right-retention-manage = Saklama sürelerini belirlemek ve uygulamak
setting-retention-hour = Gece çalışmasının başladığı saat
event-retention-added = Bir saklama kuralı oluşturuldu: { $lapse }
event-retention-changed = Bir saklama kuralı değiştirildi: { $lapse }, sürüm { $version } ({ $what })
event-retention-removed = Bir saklama kuralı kaldırıldı: { $lapse }
event-retention-warned = Bu verilerin sonu yaklaşıyor
event-retention-spared = Bu verilerin sonu artık yakın değil
event-retention-ended = Saklama süresi dolan: { $count } ({ $lapse })
event-retention-night = Saklama çalışması: { $what ->
    [began] başladı
    [paused] durduruldu
    [resumed] sürüyor
   *[other] bitti
}
table-retention_rules = Saklama kuralları
table-retention_versions = Bu kuralların önceki sürümleri
table-retention_furnished = Yeni kurulumun başladığı kurallar
table-retention_tasks = Verilerinin gideceği bildirilenler
table-retention_nights = Saklama çalışmaları
table-retention_runs = Her kuralın çalışmadaki sonucu
keep-retention-house = Bizim kurallarımız ve sayılarımız; müşterilerle ilgili bir şey yok
retention-house-rules = Bu kurulum durdukça
retention-tasks-end = Veriler gidene ya da kişi bize ulaşana kadar
retention-lead-never = Henüz hiçbir kural bir şeyi sonlandırmadı. İlk çalışma bu gece.
retention-lead-last = Son çalışma: { $when }.
retention-lead-running = Bir çalışma sürüyor.
retention-runs = Çalışmalar
retention-new = Yeni kural
retention-edit = Kuralı değiştir
retention-none = Henüz kural yok
retention-none-why = Kural yoksa veriler, biri silinmesini isteyene kadar kalır. Kendiliğinden gitmesi için bir kural oluşturun.
retention-column-rule = Kural
retention-column-after = Sonra
retention-column-deed = Ne olur
retention-column-due = Bugün süresi dolan
retention-column-state = Durum
retention-column-who = Kim ya da ne
retention-column-since = Süre başlangıcı
retention-column-verdict = Bugün
retention-column-version = Sürüm
retention-column-changed = Ne zaman
retention-column-by = Kim
retention-column-terms = İçerik
retention-column-began = Başladı
retention-column-ended = Bitti
retention-state-active = çalışıyor
retention-state-paused = duraklatıldı
retention-begins = { $day } başlar
retention-from = { $day } gününden itibaren
retention-years = { $count ->
    *[other] { $count } yıl
}
retention-months = { $count ->
    *[other] { $count } ay
}
retention-days = { $count ->
    *[other] { $count } gün
}
retention-deed-block = Kilitlenir ve kullanılmaz
retention-deed-anonymise = Anonimleştirilir
retention-deed-destroy = Silinir
retention-today = Bugün süresi dolan
retention-in-a-month = Bir ay sonra dolan
retention-in-a-year = Bir yıl sonra dolan
retention-in-all = Toplam saklanan
retention-old-enough = Süresi dolan hemen gitmez: başka bir kural, bir yasa, yasal saklama ya da açık işler bazılarını tutar. En eskiler hakkında ne kararlaştırıldığı aşağıdadır.
retention-as-if = Kural şimdiden çalışıyormuş gibi sayıldı. { $day } günü başlar: ondan önce onunla hiçbir şey gitmez.
retention-year = Süresi dolanlar, güne göre
retention-ahead = Önümüzdeki yıl
retention-samples = En eskiler
retention-nothing = Bugün süresi dolan yok
retention-nothing-why = İlkinin ne zaman olacağını grafik gösterir.
retention-somebody = Bir kişi
retention-record = Kişisiz kayıt
retention-person = Müşteri { $number }
retention-goes = gider
retention-stays = kalır
retention-longer = { $rule }: { $day }
retention-kept-held = kalır: hukuki saklama
retention-kept-restricted = kalır: kısıtlı
retention-kept-asks = kalır: açık bir talep var
retention-kept-law = kalır: başka bir yasa gerektiriyor
retention-kept-longer = kalır: başka bir kural belirliyor
retention-kept-busy = kalır: açık bir iş var
retention-kept-untold = kalır: önceden haber verilemedi
retention-kept-left = kaldı: bu arada değişti
retention-rule = Kural
retention-lapse = Süre başlangıcı
retention-purpose = Amaç
retention-purpose-hint = Tek bir amaca ait kural genel kuraldan önce gelir.
retention-every-purpose = Her amaç
retention-duration = Süre
retention-duration-hint = Takvime göre, örneğin “{ $long }” ya da “{ $short }”.
retention-deed = Ne olur
retention-deed-hint = Yalnızca kişiler kilitlenebilir; kayıtlar anonimleştirilir ya da silinir.
retention-warning = Uyarı
retention-warning-days = Uyarı günleri
retention-warning-hint = Kişiye bu kadar gün önce yazılır. 0: yazılmaz.
retention-no-warning = Yok
retention-warning-before = { $count ->
    *[other] { $count } gün önce
}
retention-grace = Ek süre
retention-grace-hint = Süreye eklenir, örneğin “{ $short }”. Bu arada gelen bir haber süreyi yeniden başlatır.
retention-floor = Başka bir yasaya göre en az
retention-floor-hint = Örneğin “{ $long }”. Hiçbir kural daha önce sonlandırmaz.
retention-floor-law = Hangi yasa
retention-allowed = Bir gecede en çok
retention-name = Ad
retention-name-hint = Boş bırakılırsa konusuyla anılır.
retention-begins-on = Başlangıç
retention-begins-hint = O güne kadar hiçbir şeyi sonlandırmaz. Boşsa hemen başlar.
retention-of-people = kişiler
retention-of-records = kayıtlar
retention-form-lead = Önce deneyin: hiçbir şey değişmez, ne gideceğini görürsünüz.
retention-simulate = Dene
retention-confirm = Bir defada kaç tane gideceğini yazın
retention-saved = Kaydedildi.
retention-pause = Duraklat
retention-resume = Çalıştır
retention-begin = Bugün başlat
retention-remove = Kaldır
retention-remove-word = KALDIR
retention-remove-effect = { $rule }: artık hiçbir şeyi sonlandırmaz ve en az süresi hiçbir şeyi korumaz.
retention-allow = Bu kadarına izin ver
retention-allow-effect = { $total } içinden { $due } bir gecede uyarılır ya da sonlandırılır. Giden geri gelmez.
retention-held = { $count ->
    *[other] { $count } tanesi bir defada gider. Bakın, sonra sayıyı yazın.
}
retention-said-paused = Duraklatıldı: hiçbir şeyi sonlandırmaz.
retention-said-resumed = Yeniden çalışıyor.
retention-said-begun = Bugünden itibaren çalışıyor.
retention-said-allowed = Sonraki çalışma için onaylandı.
retention-said-removed = Kural kaldırıldı.
retention-last-run = Son çalışma
retention-open-run = Çalışmayı aç
retention-history = Sürümler
retention-runs-lead = Her gece tüm kurallar uygulanır. Sayfalar bu sırada hızlı kalır.
retention-start = Şimdi çalıştır
retention-no-runs = Henüz çalışma yok
retention-no-runs-why = Bir kural çalışıyorsa ilki bu gece başlar.
retention-night-running = sürüyor
retention-night-paused = durduruldu
retention-night-done = bitti
retention-stage-waiting = bekliyor
retention-stage-running = sürüyor
retention-stage-done = tamam
retention-stage-held = bekletildi: bir defada çok fazla
retention-held-title = Bekletildi: bir defada çok fazla
retention-stage-gone = kural kaldırıldı ya da duraklatıldı
retention-run-of = { $day } çalışması
retention-stop = Durdur
retention-go-on = Devam et
retention-by-rule = Kurala göre
retention-progress = Bakılan
retention-left-out = Dışarıda bırakılan ve nedeni
retention-count-due = Yakın ya da dolmuş
retention-count-ended = Sonlandırılan
retention-count-warned = Uyarılan
retention-count-waits = Ek sürede
retention-count-spared = Vazgeçilen
retention-count-kept = Dışarıda kalan
retention-count-failed = Başarısız
retention-said-started = Çalışma başlıyor.
retention-said-stopped = Olduğu yerde durduruldu.
retention-said-goes-on = Devam ediyor.
retention-panel = Ne zaman gider
retention-panel-day = Gideceği gün
retention-panel-why = Nedeni
retention-panel-told = Bildirildi
retention-panel-untold = Yazılacak adres yok
retention-panel-kept = Şimdi hiçbir şey gitmez ({ $why }).
retention-panel-stays = Bu verileri sonlandıran bir kural yok.
retention-panel-rule = Kural
retention-check-fine = Bir kural zamanında sonlandırıyor.
retention-check-none = Ne zaman biteceğini söyleyen kural yok.
retention-check-paused = Kuralı duraklatılmış.
retention-check-runs = Gece saklama çalışması
retention-check-ran = Olması gerektiği gibi çalışıyor.
retention-check-late = İki gündür çalışmadı.
retention-check-held = Bir kural çok sayıda kaydı birden alacak; sizi bekliyor.
retention-check-failed = Bir şey sonlandırılamadı.
retention-check-field = Özel alan: { $field }
retention-check-needed = Kullanılan bir amaç için tutuluyor.
retention-check-unneeded = Amacı bitti ya da bilinmiyor: alanı kaldırın ya da başka bir amaç yazın.
retention-error-lapse = Burada böyle bir kayıt eskimez. Listeden seçin.
retention-error-not-by-purpose = Bu tür bir amaca daraltılamaz.
retention-error-block = Yalnızca kişiler kilitlenebilir.
retention-error-duration = “1 yıl 6 ay” ya da “30 gün” gibi yazın (P1Y6M, P30D); en çok yüz yıl.
retention-error-zero = Hiçbir şey başladığı anda bitemez: en az bir gün.
retention-error-floor = Başka bir yasa { $floor } istiyor: süre daha kısa olamaz.
retention-error-law = Hangi yasanın istediğini yazın.
retention-error-warning = Yalnızca kişiler uyarılabilir.
retention-error-warning-long = Uyarı süreden uzun olamaz.
retention-error-day = Günü 2027-01-31 gibi yazın.
retention-error-far = Bu çok ileri: en çok { $years } yıl.
retention-error-many = Bir defada { $count } kaydı uyarır ya da sonlandırır. İstenen buysa buraya { $count } yazın.
retention-error-taken = Bu tür ve amaç için zaten bir kural var. Onu değiştirin.
retention-error-running = Zaten bir çalışma sürüyor.
retention-error-nothing = Bir defada giden yok: izin verilecek bir şey yok.
retention-error-no-rules = Henüz çalışan kural yok: önce birini başlatın.
retention-error-over = Bu çalışma bitti.
retention-mail-warning-subject = Bizdeki verileriniz { $day } tarihinde gidecek
retention-mail-warning =
    Merhaba,

    sizden uzun süredir haber almadık ve verileri gerekenden uzun saklamıyoruz. { $day } tarihinde sizi tanıtan bilgileri sileceğiz.

    Bir şey yapmanız gerekmiyor. İletişimde kalmak isterseniz bizden ne duymak istediğinizi burada belirtin ya da bize yanıt yazın:
    { $link }

    { $company }
retention-mail-night-subject = Gece saklama çalışması sizi bekliyor
retention-mail-night-text =
    Merhaba { $name },

    bir defada çok fazlasını alacağı için bekleyen kurallar: { $held }. Sonlandırılamayan kayıtlar: { $failed }. Lütfen bakın:
    { $url }

    Bunu saklama kurallarını yönettiğiniz için alıyorsunuz.

retention-fields = İnsanlardan geriye kalan
retention-fields-choose = Her alan için seç
