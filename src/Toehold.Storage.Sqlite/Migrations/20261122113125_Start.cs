using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Toehold.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    settings = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practices", x => x.id);
                });

            // By hand: without row ids the table itself is the primary key's tree, so a person's entries lie together.
            migrationBuilder.Sql(
                """
                CREATE TABLE entries (
                    practice_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    occurred_at INTEGER NOT NULL,
                    offset_minutes INTEGER NOT NULL,
                    day TEXT NOT NULL,
                    device_sequence INTEGER NULL,
                    kind TEXT NOT NULL,
                    what TEXT NOT NULL,
                    CONSTRAINT "PK_entries" PRIMARY KEY (practice_id, id),
                    CONSTRAINT "FK_entries_practices_practice_id"
                        FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE
                ) WITHOUT ROWID
                """);

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    practice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handout = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entries_day",
                table: "entries",
                columns: new[] { "practice_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_kind",
                table: "entries",
                columns: new[] { "practice_id", "kind", "day" },
                filter: "kind <> 'setDone'");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_practice_id_slug",
                table: "programmes",
                columns: new[] { "practice_id", "slug" },
                unique: true);

            // By hand: without statistics SQLite takes every practice to have ten entries, and reads them all rather than
            // use the index of kinds. These say what ten years of one person look like, in the form of
            // https://www.sqlite.org/fileformat2.html#stat1tab, so that plans are the same from the first day.
            migrationBuilder.Sql(
                """
                ANALYZE;
                DELETE FROM sqlite_stat1;
                INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
                    ('entries', 'entries', '200000 20000 1'),
                    ('entries', 'ix_entries_day', '200000 20000 60'),
                    ('entries', 'ix_entries_kind', '8000 800 400 1');
                ANALYZE sqlite_schema;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "entries");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropTable(
                name: "practices");
        }
    }
}
