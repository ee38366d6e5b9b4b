error-title = Bu olmadı
error-not-found = Burada bir şey yok ya da görme yetkiniz yok.
error-sign-in = Lütfen oturum açın.
error-denied = Bunu yapma yetkiniz yok ({ $right }). Bir yönetici size verebilir.
error-invalid = Bazı alanları yeniden gözden geçirin.
error-busy = Aynı anda çok fazla işlem vardı. Hiçbir şey değişmedi; birazdan yeniden deneyin.
error-fault = Bizim tarafımızda bir sorun çıktı. Hiçbir iş yarım kalmadı.
error-too-many = Çok fazla deneme yapıldı. Lütfen birkaç dakika bekleyin.
error-too-large = Bu, kabul edebileceğimizden büyük.
error-unreadable = İstek okunamadı: { $cause }
error-bad-json = Bu okunamıyor: { $cause }
error-bad-cursor = Bu, listede bir yer değil. Onsuz baştan başlayın.
error-bad-idempotency-key = 1 ile 255 arasında karakter kullanın.
error-idempotency-key-reused = Bu anahtar başka bir istek için kullanıldı. Yeni bir tane kullanın.
error-cross-site = İstek başka bir siteden geldi, bu yüzden hiçbir şey yapılmadı. Sayfayı burada açıp yeniden deneyin.
error-required = Lütfen burayı doldurun.
error-too-long = En çok { $most } karakter olabilir.
error-bad-text = Burada saklayamadığımız karakterler var.
error-not-a-choice = Lütfen seçeneklerden birini seçin.
error-not-a-number-between = Lütfen { $least } ile { $most } arasında bir tam sayı girin.
error-changed-meanwhile = Bu arada başka biri bunu değiştirdi. Hiçbir şeyin üzerine yazılmadı.
error-version-needed = Hangi sürümü değiştirdiğinizi belirtin: If-Match gönderin.
error-restricted = Bu kişinin verileri kısıtlı: saklanır, ama hiçbir şeyi değiştirilemez. Önce kısıtlamayı kaldırın.
right-settings-change = Ayarları değiştirme
event-settings-changed = { $setting } ayarı “{ $before }” değerinden “{ $after }” değerine değiştirildi
setting-company-name = Şirketin adı
setting-company-address = Posta adresi
setting-company-email = Kişisel verilerle ilgili sorular için e-posta adresi
setting-company-time-zone = Saat dilimi
setting-company-country = Ülke (iki harf)
retention-jobs = İş bitene kadar
retention-house = Sistem çalıştığı sürece
retention-audit = Ne yapıldığını gösterebilmek için saklanır
retention-restricted = Kısıtlama kaldırılana kadar
retention-named = Metin değişene ya da silinene kadar
retention-named-slices = Sistem çalıştığı sürece; silinen metinlerin bitleri her saat temizlenir
retention-idempotency = Bir gün
keep-accountability = Ne yapıldığını gösterebilmemiz gerekir. İçinde kişisel değer yoktur.
keep-named = Binlerce metnin anahtarlı bitleri ve kimlikler; bu kişininkiler artık hiçbir şeye ait değil ve bir saat içinde temizlenir.
table-events = Olan bitenler
table-sightings = Kim baktı
table-restricted = İşlemenin kısıtlanması
table-named_fresh = Birinin adının geçtiği yeni metinlerin neyle bulunduğu
table-named_folded = Metinlerin adlar dizinindeki yeri
table-named_slices = Adlar dizini
table-list_versions = Küçük listelerin kaç kez yazıldığı
table-named_blocks = Adlar dizininin bölümleri
table-named_unread = Adlar dizininin yeniden okuduğu metinler
table-named_marks = Adlar dizininin nereye kadar okuduğu
right-seen-watch = Kimin kime baktığını gözetmek
event-seen-unusual = Her zamankinden çok daha fazlasına baktı ({ $count })
setting-seen-reveals = Bir kişinin bir saatte açabileceği gizli değer sayısı
setting-seen-openings = Gizlilik sorumlusuna haber verilmeden bir kişinin bir saatte açtığı kayıt sayısı
settings-seen = Kim kime bakıyor
room-seen = Kim kime bakıyor
seen-error-enough = Son bir saatte { $most } değer açtınız; kimse daha fazlasını açamaz. Daha sonra deneyin veya gizlilik sorumlusuna sorun.
seen-reveals-subject = Olağan dışı: { $count } gizli değer açıldı
seen-reveals-text = Merhaba { $name },

    Birisi bir günde { $count } gizli değer açtı. Bu, o kişi için her zamankinden çok fazla ya da bir saatte izin verilen kadar.

    Kim, ne ve neden: { $url }

    { $company }
seen-openings-subject = Olağan dışı: { $count } kayıt açıldı
seen-openings-text = Merhaba { $name },

    Birisi bir saat içinde { $count } kişinin kaydını açtı. Bu, olağan işin gerektirdiğinden fazla.

    Kim ve ne: { $url }

    { $company }

# Looks at a person, and why a record is restricted: as its person reads them
look-opened = Kaydınızı açtı
look-revealed = Gizli bir değere baktı ve nedenini söyledi
look-exported = Veri dışarı aldı
look-found = Sizi bir aramada buldu
restricted-asked = Kişi bunu istedi: veriler saklanır, ama değiştirilmez ve kullanılmaz.
restricted-decided = Böyle karar verdik: veriler saklanır, ama değiştirilmez ve kullanılmaz.
restricted-blocked = Silinmek yerine kilitlendi: veriler saklanmak zorunda ve hiçbir şey için kullanılmaz.
restricted-erasing = Silme başladı.
restricted-kept = Kişi silinirken bazı bölümleri saklandı: süreleri dolunca silinirler.
