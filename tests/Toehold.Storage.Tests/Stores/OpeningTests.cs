using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Storage.Tests;

public sealed class OpeningTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private const int Migrations = 2;
    private const string Note = """{"kind":"noted","text":"From before"}""";

    [Theory, ClassData<BothStores>]
    public async Task A_store_is_made_once_and_then_only_opened(StoreKind kind)
    {
        var first = await Untouched(kind, "once").Open();
        var second = await Untouched(kind, "once").Open();

        Assert.Equal(new StoreOpening.Ready(Migrations), first);
        Assert.Equal(new StoreOpening.Ready(0), second);
    }

    [Theory, ClassData<BothStores>]
    public async Task Servers_that_start_at_once_make_one_store(StoreKind kind)
    {
        var openings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Untouched(kind, "at-once").Open())));

        Assert.Equal([0, 0, 0, Migrations], openings.Select(opening => Assert.IsType<StoreOpening.Ready>(opening).Migrations).Order());
    }

    [Theory, ClassData<BothStores>]
    public async Task Data_of_every_older_version_is_brought_up_to_date_with_all_that_is_in_it(StoreKind kind)
    {
        await using var newest = Untouched(kind, "newest").CreateDbContext();
        foreach (var (number, migration) in newest.Database.GetMigrations().SkipLast(1).Index())
        {
            var store = Untouched(kind, $"older-{number}");
            Guid practice = Guid.CreateVersion7(), programme = Guid.CreateVersion7();
            await FillAsOf(migration, store, practice, programme);

            var opening = await store.Open();

            Assert.Equal(new StoreOpening.Ready(Migrations - 1 - number), opening);
            await using var db = store.CreateDbContext();
            Assert.Equal((programme, practice), await db.Programmes.Select(p => new ValueTuple<Guid, Guid>(p.Id, p.PracticeId)).SingleAsync());
            Assert.Equal(new What.Noted { Text = "From before" }, Assert.Single(await Stored(store, practice)).What);
        }
    }

    [Theory, ClassData<BothStores>]
    public async Task Data_of_a_newer_version_is_left_alone(StoreKind kind)
    {
        var store = Untouched(kind, "newer");
        await store.Open();
        await using var db = store.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Next', '99')");

        var opening = await store.Open();

        Assert.Equal(
            "This data was written by a newer Toehold (it has \"20990101000000_Next\"). Use that version, or a backup from before.",
            Sentence(opening));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        var file = Path.Combine(Folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        var folder = Path.Combine(file, "data");

        var opening = await new SqliteStore(folder, TimeProvider.System).Open();

        Assert.Equal($"The folder {folder} cannot be written to. Choose another, or give Toehold the right to write there.", Sentence(opening));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        var store = new SqliteStore(Folder, TimeProvider.System);
        var text = string.Concat(Enumerable.Repeat("Dear diary. ", 100));
        await File.WriteAllTextAsync(store.File, text);

        var opening = await store.Open();

        Assert.Equal($"{store.File} is not a database, or is damaged. Move it away, or put a backup in its place.", Sentence(opening));
        Assert.Equal(text, await File.ReadAllTextAsync(store.File));
    }

    [Fact]
    public async Task A_store_that_another_keeps_to_itself_is_told()
    {
        var store = Assert.IsType<SqliteStore>(await Open(StoreKind.Sqlite));
        SqliteConnection.ClearAllPools();
        await using var other = new SqliteConnection($"Data Source={store.File};Pooling=False");
        await other.OpenAsync();
        await using var all = new SqliteCommand("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", other);
        await all.ExecuteNonQueryAsync();

        var opening = await new SqliteStore(Folder, TimeProvider.System).Open();

        Assert.Equal("Another program is using the data. Close it, or wait until it is done, and start again.", Sentence(opening));
    }

    [Fact]
    public async Task A_start_that_was_killed_does_not_hold_up_the_next()
    {
        var store = await Open(StoreKind.Sqlite);
        await using var db = store.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-05')");

        var opening = await new SqliteStore(Folder, TimeProvider.System).Open().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(new StoreOpening.Ready(0), opening);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        var store = new SqliteStore(Folder, TimeProvider.System);
        await using var small = new SqliteConnection($"Data Source={Path.Combine(Folder, "small.db")};Pooling=False");
        await small.OpenAsync();
        await using var prepare = new SqliteCommand("CREATE TABLE t (x); PRAGMA max_page_count = 3", small);
        await prepare.ExecuteNonQueryAsync();
        await using var fill = new SqliteCommand("INSERT INTO t VALUES (zeroblob(100000))", small);

        var full = await Assert.ThrowsAsync<SqliteException>(() => fill.ExecuteNonQueryAsync());

        Assert.Equal(new StoreTrouble.DiskFull(), store.Explain(full));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=2;Database=toehold")]
    [InlineData("Host=/nowhere/at/all;Database=toehold")]
    public async Task A_server_that_does_not_answer_is_told(string connection)
    {
        var opening = await new PostgresStore(connection).Open();

        Assert.StartsWith("The database server cannot be reached: ", Sentence(opening));
    }

    [Fact]
    public async Task A_server_that_lets_nobody_in_is_told()
    {
        var opening = await new PostgresStore(Cluster.Place("shared").Replace("toehold;", "stranger;", StringComparison.Ordinal)).Open();

        Assert.Equal(
            "The database server does not let Toehold in: role \"stranger\" does not exist. Check the user, the password and the database in --database.", Sentence(opening));
    }

    [Theory]
    [InlineData("Password=wrong", "password authentication failed for user \"guarded\"")]
    [InlineData("Pooling=false", "it asks for a password")]
    public async Task A_wrong_password_is_told(string addition, string why)
    {
        await using (var db = Cluster.Shared.CreateDbContext())
        {
            await db.Database.ExecuteSqlRawAsync("DROP ROLE IF EXISTS guarded; CREATE ROLE guarded LOGIN PASSWORD 'right'");
        }

        var opening = await new PostgresStore($"{Cluster.Place("shared").Replace("=toehold;", "=guarded;", StringComparison.Ordinal)};{addition}").Open();

        Assert.Equal($"The database server does not let Toehold in: {why}. Check the user, the password and the database in --database.", Sentence(opening));
    }

    [Theory]
    [InlineData("Server=x;Colour=red", "Colour")]
    [InlineData("postgres://anna@example.org/toehold", "")]
    [InlineData("Database=toehold", "the host is missing")]
    [InlineData("Host=x;Port=many", "port")]
    public void A_connection_string_that_names_no_database_is_told(string connection, string why)
    {
        var problem = PostgresStore.Problem(connection);

        Assert.NotNull(problem);
        Assert.StartsWith("A PostgreSQL database is named like ", problem, StringComparison.Ordinal);
        Assert.Contains(why, problem, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, ClassData<BothStores>]
    public async Task A_store_that_is_not_there_is_told_and_not_made(StoreKind kind)
    {
        var store = Untouched(kind, "not-there");

        var first = await store.OpenExisting();
        var second = await store.OpenExisting();

        Assert.Equal($"There is no data in {store.Place}. Name where it is with --data or --database.", Sentence(first));
        Assert.Equal(first, second);
    }

    // Tables and columns that every version has had.
    private static async Task FillAsOf(string migration, Store store, Guid practice, Guid programme)
    {
        if (store is SqliteStore sqlite)
        {
            Directory.CreateDirectory(sqlite.Folder);
        }

        await using var old = store.CreateDbContext();
        await old.Database.MigrateAsync(migration);
        await old.Database.ExecuteSqlAsync($"INSERT INTO practices (id, created_at) VALUES ({practice}, 0)");
        await old.Database.ExecuteSqlAsync(
            $"INSERT INTO programmes (id, practice_id, slug, title, handout, added_at) VALUES ({programme}, {practice}, 'a', 'A', 'Toe press', 0)");
        await old.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO entries (practice_id, id, occurred_at, offset_minutes, day, kind, what)
            VALUES ({practice}, {Guid.CreateVersion7()}, 1767600000000, 60, {new DateOnly(2026, 1, 5)}, 'noted', {Note})
            """);
    }

    private static string Sentence(StoreOpening opening) => Assert.IsType<StoreOpening.Failed>(opening).Trouble.Sentence;
}
