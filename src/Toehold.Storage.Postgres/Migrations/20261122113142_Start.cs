using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Toehold.Storage.Postgres.Migrations
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    time_zone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    settings = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practices", x => x.id);
                });

            // By hand: parted by practice, so that each read and each index stays small and a person's entries lie in one part.
            migrationBuilder.Sql(
                """
                CREATE TABLE entries (
                    practice_id uuid NOT NULL,
                    id uuid NOT NULL,
                    occurred_at bigint NOT NULL,
                    offset_minutes smallint NOT NULL,
                    day date NOT NULL,
                    device_sequence bigint NULL,
                    kind character varying(40) NOT NULL,
                    what character varying(8000) NOT NULL,
                    CONSTRAINT "PK_entries" PRIMARY KEY (practice_id, id),
                    CONSTRAINT "FK_entries_practices_practice_id"
                        FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE
                ) PARTITION BY HASH (practice_id)
                """);

            for (var part = 0; part < 16; part++)
            {
                migrationBuilder.Sql(
                    $"CREATE TABLE entries_{part:00} PARTITION OF entries FOR VALUES WITH (MODULUS 16, REMAINDER {part})");
            }

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    handout = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false),
                    archived_at = table.Column<long>(type: "bigint", nullable: true)
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
