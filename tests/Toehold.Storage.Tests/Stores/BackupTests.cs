using Toehold.Storage.Sqlite;

namespace Toehold.Storage.Tests;

public sealed class BackupTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Fact]
    public async Task A_backup_made_at_work_holds_all_that_was_saved_before_it()
    {
        var store = (SqliteStore)await Open(StoreKind.Sqlite);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        var before = Enumerable.Range(0, 300).Select(number => Annas.Set(number)).ToArray();
        await intake.Append(practice, before);
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "copy")).FullName, "toehold.db");

        var appending = Enumerable.Range(300, 300).Select(number => intake.Append(practice, [Annas.Set(number)])).ToArray();
        var result = await store.Backup(copy);
        await Task.WhenAll(appending);

        Assert.Equal(new BackupResult.Written(copy, new FileInfo(copy).Length), result);
        var restored = new SqliteStore(Path.GetDirectoryName(copy)!, TimeProvider.System);
        Assert.Equal(new StoreOpening.Ready(0), await restored.Open());
        Assert.Equal(before, (await Stored(restored, practice)).Take(300));
        Assert.Equal(600, (await Stored(store, practice)).Count);
    }

    [Fact]
    public async Task A_dump_of_PostgreSQL_is_restored_with_all_that_was_saved_before_it()
    {
        var store = Untouched(StoreKind.Postgres, "dumped");
        await store.Open();
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        var before = Enumerable.Range(0, 300).Select(number => Annas.Set(number)).ToArray();
        await intake.Append(practice, before);
        var (host, dump) = (new Npgsql.NpgsqlConnectionStringBuilder(Cluster.Place("dumped")).Host, $"dump-{Guid.NewGuid():N}");

        await ServerProgram.Run("pg_dump", "--format=custom", $"--file={host}/{dump}", $"host={host} user=toehold dbname=dumped");
        await ServerProgram.Run("createdb", "-h", host!, "-U", "toehold", "restored");
        await ServerProgram.Run("pg_restore", $"--dbname=host={host} user=toehold dbname=restored", "--no-owner", $"{host}/{dump}");

        var restored = Untouched(StoreKind.Postgres, "restored");
        Assert.Equal(new StoreOpening.Ready(0), await restored.Open());
        Assert.Equal(before, await Stored(restored, practice));
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file()
    {
        var store = (SqliteStore)await Open(StoreKind.Sqlite);
        var file = Path.Combine(Folder, "precious.db");
        await File.WriteAllTextAsync(file, "precious");

        var result = await store.Backup(file);

        Assert.Equal(new BackupResult.AlreadyThere(file), result);
        Assert.Equal("precious", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_backup_into_a_folder_that_is_not_there_leaves_nothing_behind()
    {
        var store = (SqliteStore)await Open(StoreKind.Sqlite);

        var result = await store.Backup(Path.Combine(Folder, "missing", "copy.db"));

        Assert.IsType<BackupResult.Failed>(result);
        Assert.False(Directory.Exists(Path.Combine(Folder, "missing")));
    }
}
