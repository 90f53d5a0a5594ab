"""What lies in a vault's file, page by page: decrypted here, past SQLite and the program."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE = 4096
_RESERVED = 80  # initialisation vector, then the page's authentication code
_IV = 16


def decrypted_pages(raw: bytes, key: bytearray) -> bytes:
    """Return every page of a database as it lies there, unused parts of pages too."""
    clear = []
    for at in range(0, len(raw), _PAGE):
        page = raw[at : at + _PAGE]
        start = 16 if at == 0 else 0  # the first begins with the salt
        vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
        unlocked = Cipher(algorithms.AES(bytes(key)), modes.CBC(vector)).decryptor()
        clear.append(unlocked.update(page[start : _PAGE - _RESERVED]) + unlocked.finalize())
    return b"".join(clear)
